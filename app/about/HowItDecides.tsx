import type { Service } from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import styles from "./About.module.css";

const LINE_STATEMENTS = new Set(
  NOTE_170.services.flatMap(({ provision }) => provision.lineStatement ?? []),
);

/** What the note says of a line apart from the result, and for which uses. */
function FurtherLines() {
  return [...LINE_STATEMENTS].map(({ line, uses }) => (
    <div key={line}>
      <dt>Line {line}, apart from the result</dt>
      <dd>
        A pump request that is not met is not thereby on Line {line}. The note names that line for{" "}
        {uses.children.map(({ name }) => name).join("; for ")}. This is worked out by the same three
        values and said apart from the result; no question is asked for its sake.
      </dd>
    </div>
  ));
}

/** The services at whose result the caution stands then. */
function cautioned(when: Service["caution"]): string {
  const services = NOTE_170.services.filter(({ caution }) => caution === when);
  return services.map(({ label }) => `for ${label.toLowerCase()}`).join(", ");
}

/** When the caution stands, and that it is not the note's. */
function Caution() {
  const { text, source } = NOTE_170.caution;
  return (
    <div>
      <dt>The caution at the result</dt>
      <dd>
        It stands there always {cautioned("always")}, and {cautioned("unless-met")} wherever the
        result is not met or undetermined: “{text}” It is not part of Note 170 and changes no
        result. Source: {source}.
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
            Every criterion is met, not met or undetermined. A result is called met or not met only
            where every way to fill in what is still open leads to it.
          </dd>
        </div>
        <div>
          <dt>All of, any of</dt>
          <dd>
            Where the note asks for all of several things, one that is not met settles it. Where any
            one of them suffices, one that is met settles it. Otherwise it stays undetermined until
            enough is known.
          </dd>
        </div>
        <div>
          <dt>Not answered, not documented</dt>
          <dd>
            Both leave a criterion undetermined, and neither is ever taken for a “no”. They are told
            apart because the next step differs: answer it, or find it in the chart. That something
            was never done or never used is an answer of its own, and the criterion is then not met.
          </dd>
        </div>
        <div>
          <dt>Which questions are asked</dt>
          <dd>
            Only those that can still change the result, in the note’s order. Once the result is
            certain, no more are asked; you can still choose to answer the remaining criteria of the
            categories that are claimed.
          </dd>
        </div>
        <div>
          <dt>Not needed, not claimed</dt>
          <dd>
            A criterion is not needed where its answer could not change the result any more, or
            where it is not met beside another that suffices. A category is not claimed where its
            use is not among those chosen.
          </dd>
        </div>
        <div>
          <dt>Set aside</dt>
          <dd>
            When a changed answer makes others irrelevant, those are kept in sight but count for
            nothing and are not printed. They come back when they apply again.
          </dd>
        </div>
        <FurtherLines />
        <Caution />
      </dl>
    </>
  );
}
