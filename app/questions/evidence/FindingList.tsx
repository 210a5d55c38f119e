import type { ReactNode } from "react";
import type { Finding } from "../../assessment/checks/finding";

interface FindingListProps {
  /** The id of the heading, which takes focus when the list is asked for. */
  headingId: string;
  findings: readonly Finding[];
  /** What leads to the entry of each. */
  wayTo: (finding: Finding) => ReactNode;
}

/** The entries to check, each with the way to it and what is wrong. Nothing waits for them. */
export function FindingList({ headingId, findings, wayTo }: FindingListProps) {
  const { length } = findings;
  return (
    <section className="check-list" aria-labelledby={headingId} data-faults={length}>
      <h3 id={headingId} tabIndex={-1}>
        {length > 0 ? "Check these entries" : "Nothing to check"}
      </h3>
      <p>
        {length > 0
          ? "They are kept as typed, and the result does not depend on them."
          : "No format problems found. Verify entries against the chart."}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.path.join(".") + finding.message}>
            {wayTo(finding)}
            <p>{finding.message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
