import { REQUEST_DETAILS } from "../../assessment/request-details";
import { GUIDELINE } from "../../guidelines/current";
import { ENCLOSURE_FIELDS, EVIDENCE_FORMS } from "../../guidelines/evidence-forms";

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
        <li>The service requested: {inLine(GUIDELINE.services.map(({ label }) => label))}.</li>
        <li>
          An answer from the chart to each question that can change the result, or “Not documented”
          if the chart does not say. Nothing is preselected and nothing is assumed.
        </li>
      </ul>
      <p>Optional documentation for the printed page. None of it changes the result:</p>
      <ul>
        <li>Details of the request: {REQUEST_DETAILS.map(({ label }) => label).join("; ")}.</li>
        <li>
          Supporting details beside an answer or the request: a note, and rows for{" "}
          {inLine(EVIDENCE_FORMS.map(({ name }) => name))}. You can record scores, doses, durations
          and measured values here. The app does not evaluate them.
        </li>
        <li>
          Enclosures, each with its {inLine(ENCLOSURE_FIELDS.map(({ label }) => label))}, and for
          each answer its source: enclosure and pages.
        </li>
        <li>Procedure and diagnosis codes. The app shows what the note says about them.</li>
      </ul>
      <p>To resume a request instead of entering it again:</p>
      <ul>
        <li>A saved file, or a PDF from this app: everything in it.</li>
        <li>The re-entry code on a printed summary: the service and the answers.</li>
      </ul>
    </>
  );
}
