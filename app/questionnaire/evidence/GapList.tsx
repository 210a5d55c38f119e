import { Link } from "@tanstack/react-router";
import { useFormContext, useWatch } from "react-hook-form";
import type { Determination } from "../../assessment/determination";
import { GAP_WORDS, type Gap, gaps } from "../../assessment/gaps";
import type { Assessment } from "../../assessment/record";
import { type AskedQuestion, obtainFor } from "../../guidelines/guideline";
import styles from "./Findings.module.css";
import { useShowEntry } from "./use-show-entry";

interface GapListProps {
  determination: Determination;
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** What is still to obtain, in the note's order. */
export default function GapList({ determination, onOpen }: GapListProps) {
  const { control } = useFormContext<Assessment>();
  const evidence = useWatch({ control, name: "evidence" });
  const showEntry = useShowEntry();
  const missing = gaps(determination, evidence);
  if (missing.length === 0)
    return (
      <p className={styles.none}>Nothing: every question asked has an answer and its proof.</p>
    );
  const goTo = ({ question, kind }: Gap) =>
    kind === "no-proof"
      ? showEntry(`evidence.questions.${question.id}.citations`)
      : onOpen(question);
  return (
    <>
      <ul className={styles.gaps} data-gaps={missing.length}>
        {missing.map((gap) => (
          <li key={gap.question.id} data-gap={gap.kind}>
            <button type="button" className="link-button" onClick={() => goTo(gap)}>
              <strong>{gap.question.label}</strong> {obtainFor(gap.question, determination.service)}
            </button>
            <p>
              {gap.question.name}: {GAP_WORDS[gap.kind]}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.sheet}>
        <Link to="/$service/to-obtain" params={{ service: determination.service.id }}>
          This list as a sheet to print
        </Link>
      </p>
    </>
  );
}
