import { Option } from "./Options";
import type { WorksheetPart } from "./parts";
import { QuestionRow } from "./QuestionRow";
import styles from "./SectionRows.module.css";
import type { Remark, WorksheetSection } from "./worksheet";

/** Something to read, beside its clause and as wide as the sheet. */
function RemarkRow({ remark: { label, text } }: { remark: Remark }) {
  return (
    <tr className={styles.remark}>
      <th scope="row">{label}</th>
      <td colSpan={2}>{text}</td>
    </tr>
  );
}

function HeadingRow({ heading }: { heading: NonNullable<WorksheetPart["heading"]> }) {
  return (
    <tr className={styles.heading}>
      <th scope="rowgroup" colSpan={3}>
        <span>
          {heading.label} · {heading.name}
        </span>
        <span className={styles.rule}>{heading.rule}</span>
        <span className={styles.quote}>“{heading.quote}”</span>
      </th>
    </tr>
  );
}

/** Which of several requests the sheet is filled for. */
function RequestRow({ requests }: Pick<WorksheetSection, "requests">) {
  return (
    <tr className={styles.remark}>
      <th scope="row">Request</th>
      <td colSpan={2}>
        <ul className={styles.requests}>
          {requests.map(({ id, label }) => (
            <Option key={id} shape="circle" label={label} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function CautionRow({ caution }: { caution: NonNullable<WorksheetSection["caution"]> }) {
  const { when, notice } = caution;
  return (
    <tr className={styles.caution}>
      <td colSpan={3}>
        <p>
          <strong>Not part of Note 170.</strong> {when && `${when}: `}
          {notice.text} Source: {notice.source}.
        </p>
      </td>
    </tr>
  );
}

interface SectionRowsProps {
  section: WorksheetSection;
  /** The sheet holds other sections too. */
  named: boolean;
}

/** What to know before the first question. */
function Intro({ section: { name, requests, readings, caution }, named }: SectionRowsProps) {
  return (
    <tbody className={styles.intro}>
      {named && (
        <tr className={styles.section}>
          <th scope="rowgroup" colSpan={3}>
            {name}
          </th>
        </tr>
      )}
      {caution && <CautionRow caution={caution} />}
      {requests.length > 0 && <RequestRow requests={requests} />}
      {readings.map((remark) => (
        <RemarkRow key={remark.label} remark={remark} />
      ))}
    </tbody>
  );
}

/** A provision's rows: what to know first, the questions of each part, what the note says besides. */
export function SectionRows({ section, named }: SectionRowsProps) {
  const { name, parts, besides } = section;
  return (
    <>
      <Intro section={section} named={named} />
      {parts.map(({ heading, rows }) => (
        <tbody key={heading?.label ?? name}>
          {heading && <HeadingRow heading={heading} />}
          {rows.map((row) => (
            <QuestionRow key={row.question.id} row={row} />
          ))}
        </tbody>
      ))}
      <tbody>
        {besides.map((remark) => (
          <RemarkRow key={remark.text} remark={remark} />
        ))}
      </tbody>
    </>
  );
}
