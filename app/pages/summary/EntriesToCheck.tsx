import { Link } from "@tanstack/react-router";
import type { EntryToCheck } from "../../paper/summary/document";

/** The heading of the list, which takes focus when the list is asked for. */
export const TO_CHECK_HEADING = "to-check-heading";

interface ItemProps {
  entry: EntryToCheck;
  service: string;
}

/** The way to an entry: on this page, or with the questions. */
function Item({ entry: { path, label, message }, service }: ItemProps) {
  const [part, second, third] = path;
  const question = part === "answers" ? second : third;

  return (
    <li>
      {part === "details" ? (
        <button
          type="button"
          className="link-button"
          onClick={() => document.getElementById(path.join("."))?.focus()}
        >
          {label}
        </button>
      ) : (
        <Link
          to="/$service"
          params={{ service }}
          state={{
            ...(part !== "answers" && { entry: path.join(".") }),
            ...(typeof question === "string" && { question }),
          }}
        >
          {label}, with the questions
        </Link>
      )}
      <p>{message}</p>
    </li>
  );
}

interface EntriesToCheckProps {
  entries: readonly EntryToCheck[];
  service: string;
}

/** What is typed and not as it should be, each with the way to it. Nothing waits for it. */
export function EntriesToCheck({ entries, service }: EntriesToCheckProps) {
  return (
    <section className="check-list" aria-labelledby={TO_CHECK_HEADING} data-faults={entries.length}>
      <h3 id={TO_CHECK_HEADING} tabIndex={-1}>
        {entries.length > 0 ? "Check these entries" : "Nothing to check"}
      </h3>
      <p>
        {entries.length > 0
          ? "They are kept as typed, and the result does not depend on them."
          : "No format problems found. Verify entries against the chart."}
      </p>
      <ul>
        {entries.map((entry) => (
          <Item key={entry.path.join(".") + entry.message} entry={entry} service={service} />
        ))}
      </ul>
    </section>
  );
}
