import { Link } from "@tanstack/react-router";
import type { Finding } from "../../assessment/checks/findings";
import type { Determination } from "../../assessment/determination";
import type { AskedQuestion } from "../../guidelines/guideline";
import { useShowEntry } from "./use-show-entry";

interface FindingItemProps {
  finding: Finding;
  determination: Determination;
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** An entry to check, with the way to it and what is wrong. */
export function FindingItem({ finding, determination, onOpen }: FindingItemProps) {
  const showEntry = useShowEntry();
  const { path, label, message } = finding;
  const [part, id] = path;
  const name = path.join(".");
  const asked = determination.asked.find((question) => part === "answers" && question.id === id);
  return (
    <li>
      {part === "details" ? (
        <Link
          to="/$service/summary"
          params={{ service: determination.service.id }}
          state={{ entry: name }}
        >
          {label}, on the summary
        </Link>
      ) : (
        <button
          type="button"
          className="link-button"
          onClick={() => (asked ? onOpen(asked) : showEntry(name))}
        >
          {label}
        </button>
      )}
      <p>{message}</p>
    </li>
  );
}
