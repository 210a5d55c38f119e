import { Link } from "@tanstack/react-router";
import type { Finding } from "../../assessment/checks/findings";
import { useArrival } from "./Disclosures";
import { FAULTS_HEADING } from "./use-check";
import { useFindings } from "./use-findings";
import { useShowEntry } from "./use-show-entry";

function FaultItem({ finding, service }: { finding: Finding; service: string }) {
  const showEntry = useShowEntry();
  const { path, label, message } = finding;
  const [part] = path;
  const name = path.join(".");
  return (
    <li>
      {part === "details" ? (
        <Link to="/$service/summary" params={{ service }} state={{ entry: name }}>
          {label}, on the summary
        </Link>
      ) : (
        <button type="button" className="link-button" onClick={() => showEntry(name)}>
          {label}
        </button>
      )}
      <p>{message}</p>
    </li>
  );
}

/** The entries to check, each with the way to it. Nothing waits for them. */
export default function FaultList({ service }: { service: string }) {
  useArrival();
  const findings = useFindings();
  return (
    <section className="check-list" aria-labelledby={FAULTS_HEADING} data-faults={findings.length}>
      <h3 id={FAULTS_HEADING} tabIndex={-1}>
        {findings.length > 0 ? "Check these entries" : "Nothing to check"}
      </h3>
      <p>
        {findings.length > 0
          ? "They are kept as typed, and the result does not depend on them."
          : "No entry has the wrong shape. Whether it is true to the chart, only a person can tell."}
      </p>
      <ul>
        {findings.map((finding) => (
          <FaultItem
            key={finding.path.join(".") + finding.message}
            finding={finding}
            service={service}
          />
        ))}
      </ul>
    </section>
  );
}
