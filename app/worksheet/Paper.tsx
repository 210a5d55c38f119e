import { NOTE_170 } from "../guidelines/note-170/note-170";
import styles from "./Paper.module.css";
import { SectionRows } from "./SectionRows";
import type { Worksheet } from "./worksheet";

const FIELDS = ["Patient", "Date of birth", "Member ID", "Clinician", "Date"];

const HOW_TO = [
  "A question without a mark is unanswered, never “no”.",
  "Where the record does not say, mark “Not documented”: it leaves the criterion open.",
  "Circles: mark one. Squares: mark all that apply; once one is marked, the empty ones beside it count as “no”.",
  "Beside each answer, note where its proof is.",
];

/** On each page: what the sheet is, and whose. */
function Head({ title }: { title: string }) {
  const { name, title: subject, edition } = NOTE_170;
  return (
    <thead className={styles.head}>
      <tr>
        <td colSpan={3}>
          <p className={styles.title}>
            <strong>Worksheet: {title}</strong>{" "}
            <span className={styles.source}>
              {name}, {subject} ({edition})
            </span>
          </p>
          <ul className={styles.fields}>
            {FIELDS.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        </td>
      </tr>
      <tr className={styles.columns}>
        <th scope="col">Clause</th>
        <th scope="col">Question, the note’s words, answer</th>
        <th scope="col">Where the proof is</th>
      </tr>
    </thead>
  );
}

function Foot() {
  const { fingerprint, edition } = NOTE_170;
  return (
    <tfoot className={styles.foot}>
      <tr>
        <td colSpan={3}>
          Note 170 version {__APP_VERSION__} · source <code>{fingerprint.slice(0, 8)}</code>,{" "}
          {edition}
        </td>
      </tr>
    </tfoot>
  );
}

/** With so few questions, there is room on the sheet to write more. */
const FEW = 3;
const NOTE_LINES = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** Each further question takes the room of a line. */
function Notes({ questions }: { questions: number }) {
  return (
    <tbody>
      <tr className={styles.notes}>
        <th scope="row">Notes</th>
        <td colSpan={2}>
          {NOTE_LINES.slice(questions - 1).map((line) => (
            <div key={line} />
          ))}
        </td>
      </tr>
    </tbody>
  );
}

/** What bears on a request and is not the note's. */
function Beyond() {
  return (
    <tbody>
      <tr className={styles.beyond}>
        <th scope="row">Not part of Note 170</th>
        <td colSpan={2}>
          {NOTE_170.beyond.map(({ id, text, source }) => (
            <p key={id}>
              {text} Source: {source}.
            </p>
          ))}
        </td>
      </tr>
    </tbody>
  );
}

/** The sheet as it is printed. It takes a guideline and nothing that was answered. */
export function Paper({ worksheet: { title, sections } }: { worksheet: Worksheet }) {
  const rows = sections.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const few = rows.length <= FEW;
  return (
    <div className={styles.paper} data-few={few || undefined}>
      <table className={styles.table} aria-label={`Worksheet: ${title}`}>
        <colgroup>
          <col className={styles.clause} />
          <col />
          <col className={styles.proof} />
        </colgroup>
        <Head title={title} />
        <tbody>
          <tr>
            <td colSpan={3} className={styles.howTo}>
              {HOW_TO.join(" ")}
            </td>
          </tr>
        </tbody>
        {sections.map((section) => (
          <SectionRows key={section.name} section={section} named={sections.length > 1} />
        ))}
        {few && <Notes questions={rows.length} />}
        <Beyond />
        <Foot />
      </table>
    </div>
  );
}
