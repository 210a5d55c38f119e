import { REQUEST_DETAILS } from "../../assessment/request/request-details";
import { GUIDELINE } from "../../guidelines/current";
import { ENCLOSURE_FIELDS, EVIDENCE_FORMS } from "../../guidelines/evidence-forms";
import type { Service } from "../../guidelines/guideline";
import styles from "./About.module.css";

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

const LINE_STATEMENTS = new Set(
  GUIDELINE.services.flatMap(({ provision }) => provision.lineStatement ?? []),
);

/** What the note says of a line apart from the result, and for which uses. */
function FurtherLines() {
  return [...LINE_STATEMENTS].map(({ line, uses }) => (
    <div key={line}>
      <dt>Line {line}, apart from the result</dt>
      <dd>
        “Not met” does not mean Line {line}. The note names that line for{" "}
        {uses.children.map(({ name }) => name).join("; for ")}. This is decided with the same three
        values and stated apart from the result. No question is asked only for this.
      </dd>
    </div>
  ));
}

const SERVICES = new Intl.ListFormat("en-US");

/** The services at whose result the caution stands then. */
function cautioned(when: Service["caution"]): string {
  const services = GUIDELINE.services.filter(({ caution }) => caution === when);
  return `for ${SERVICES.format(services.map(({ label }) => label.toLowerCase()))}`;
}

/** When the caution stands, and that it is not the note's. */
function Caution() {
  const { text, source } = GUIDELINE.caution;
  return (
    <div>
      <dt>The caution at the result</dt>
      <dd>
        It is always shown {cautioned("always")}. It is also shown {cautioned("unless-met")} if the
        result is not met or undetermined: “{text}” It is not part of {GUIDELINE.shortName} and
        changes no result. Source: {source}.
      </dd>
    </div>
  );
}

/** The logic in plain words. */
export function HowItDecides() {
  return (
    <>
      <h2>How it decides</h2>
      <dl className={styles.terms}>
        <div>
          <dt>Three values</dt>
          <dd>
            Every criterion is met, not met or undetermined. A result is met or not met only if no
            answer to the open questions could change it.
          </dd>
        </div>
        <div>
          <dt>All of, any of</dt>
          <dd>
            If the note asks for all of several things, one that is not met settles it. If any one
            of them is enough, one that is met settles it. Otherwise it stays undetermined until
            enough is known.
          </dd>
        </div>
        <div>
          <dt>Not answered, not documented</dt>
          <dd>
            Both leave a criterion undetermined, and neither ever counts as “no.” They are kept
            apart because the next step differs: answer the question, or find the record. “Never
            used” and “no trial dose given” are separate answers, and their criterion is not met.
          </dd>
        </div>
        <div>
          <dt>Which questions are asked</dt>
          <dd>
            Only those that can still change the result, in the note’s order. After that you can
            still choose to show the remaining questions of the claimed categories.
          </dd>
        </div>
        <div>
          <dt>Not needed, not claimed</dt>
          <dd>
            A criterion is not needed if its answer can no longer change the result, or if it is not
            met where another one is enough. A category is not claimed if its use is not among those
            chosen.
          </dd>
        </div>
        <div>
          <dt>Set aside</dt>
          <dd>
            If you change an answer, other answers may no longer apply. They stay in sight, but do
            not count and are not printed. They come back when they apply again.
          </dd>
        </div>
        <FurtherLines />
        <Caution />
      </dl>
    </>
  );
}
