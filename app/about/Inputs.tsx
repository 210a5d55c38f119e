import { ENCLOSURE_FIELDS, EVIDENCE_FORMS } from "../assessment/evidence";
import { REQUEST_DETAILS } from "../assessment/record";
import { NOTE_170 } from "../guidelines/note-170/note-170";

function inLine(names: readonly string[]): string {
  return names.map((name) => name.toLowerCase()).join("; ");
}

/** All that can be entered: what decides, what documents it, and what brings both back. */
export function Inputs() {
  return (
    <>
      <h2>What you enter</h2>
      <p>What decides:</p>
      <ul>
        <li>The service requested: {inLine(NOTE_170.services.map(({ label }) => label))}.</li>
        <li>
          An answer from the chart to each question that can matter, “Not documented” where the
          chart is silent. Nothing is preselected and nothing is assumed.
        </li>
      </ul>
      <p>If you like, documentation for the printed page. None of it enters the result:</p>
      <ul>
        <li>Details of the request: {REQUEST_DETAILS.map(({ label }) => label).join("; ")}.</li>
        <li>
          Supporting details beside an answer or the request: a note, and rows for{" "}
          {inLine(EVIDENCE_FORMS.map(({ name }) => name))}. Scores, doses, durations and values
          measured can be recorded here; the app scores none of them.
        </li>
        <li>
          Enclosures, each with its {inLine(ENCLOSURE_FIELDS.map(({ label }) => label))}, and for
          each answer the enclosures and pages where its proof is.
        </li>
        <li>Procedure and diagnosis codes, of which the app says what the note says of them.</li>
      </ul>
      <p>Or, instead of entering it anew:</p>
      <ul>
        <li>A file saved here, or a PDF downloaded here: all that it holds.</li>
        <li>The re-entry code of a printed summary, typed: the service and the answers.</li>
      </ul>
    </>
  );
}
