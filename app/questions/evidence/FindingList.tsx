import type { Determination } from "../../assessment/determination";
import type { AskedQuestion } from "../../guidelines/guideline";
import { useArrival } from "./Disclosures";
import { FindingItem } from "./FindingItem";
import { FINDINGS_HEADING } from "./use-check";
import { useFindings } from "./use-findings";

interface FindingListProps {
  determination: Determination;
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** The entries to check, each with the way to it. Nothing waits for them. */
export default function FindingList(props: FindingListProps) {
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
