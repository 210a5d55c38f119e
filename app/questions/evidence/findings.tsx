import { Link } from "@tanstack/react-router";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { checkAnswers, checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import type { Finding } from "../../assessment/checks/findings";
import type { Determination } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import type { AskedQuestion } from "../../guidelines/guideline";
import { useArrival } from "../entries/Disclosures";
import { FINDINGS_HEADING } from "../entries/entry-names";
import { useShowEntry } from "../entries/show-entry";

/**
 * What is wrong in all that is entered for the questions asked, as of the last check or answer. What is typed
 * counts once a check found something; answers that contradict each other count at once.
 */
export function useFindings(determination: Determination): readonly Finding[] {
  const { control, getValues } = useFormContext<Assessment>();
  const { errors } = useFormState({ control });
  useWatch({ control, name: "answers" });
  const checked = Object.keys(errors).length > 0;
  return checked
    ? checkAssessment(getValues(), dayOf(new Date()))
    : checkAnswers(determination, getValues());
}

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

interface FindingListProps {
  determination: Determination;
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** The entries to check, each with the way to it. Nothing waits for them. */
export function FindingList(props: FindingListProps) {
  useArrival();
  const findings = useFindings(props.determination);
  return (
    <section
      className="check-list"
      aria-labelledby={FINDINGS_HEADING}
      data-faults={findings.length}
    >
      <h3 id={FINDINGS_HEADING} tabIndex={-1}>
        {findings.length > 0 ? "Check these entries" : "Nothing to check"}
      </h3>
      <p>
        {findings.length > 0
          ? "They are kept as typed, and the result does not depend on them."
          : "No format problems found. Verify entries against the chart."}
      </p>
      <ul>
        {findings.map((finding) => (
          <FindingItem
            key={finding.path.join(".") + finding.message}
            finding={finding}
            {...props}
          />
        ))}
      </ul>
    </section>
  );
}
