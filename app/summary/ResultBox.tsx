import type { Notice } from "../guidelines/guideline";
import { Mark } from "../ui/Mark";
import type { LineRemark, SummaryDocument } from "./document";
import styles from "./ResultBox.module.css";

function NotOfTheNote({ notice, urgent }: { notice: Notice; urgent?: string }) {
  return (
    <p className={styles.notice}>
      <strong>{urgent ? `${urgent} Not part of Note 170.` : "Not part of Note 170."}</strong>{" "}
      {notice.text} <cite>Source: {notice.source}.</cite>
    </p>
  );
}

/** Apart from the result, and without a mark: that a line is named is neither met nor not met. */
function FurtherLine({ line, sentence, settledBy }: LineRemark) {
  if (!sentence) return null;
  return (
    <div className={styles.line}>
      <p>
        <strong>Line {line}, apart from the result:</strong> {sentence}
      </p>
      {settledBy.length > 0 && (
        <>
          <p>To settle that:</p>
          <ul>
            {settledBy.map(({ id, label, name, obtain }) => (
              <li key={id}>
                <span className={styles.clause}>{label}</span> {name}. {obtain}.
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function CountLines({ summary }: { summary: SummaryDocument }) {
  const { answered, of, notDocumented } = summary.counts;
  return (
    <p className={styles.counts}>
      <span>
        Answered {answered} of {of}
      </span>
      <span>Not documented {notDocumented}</span>
    </p>
  );
}

/** The result in one sentence, with what must stand beside it. */
export function ResultBox({ summary }: { summary: SummaryDocument }) {
  const { result, mark, sentence, remark, lines, furtherLine, caution } = summary.result;
  return (
    <section aria-labelledby="result">
      <div
        className={styles.box}
        data-result={result}
        data-lines={lines.join(" ")}
        data-line-654={furtherLine?.named}
      >
        <div className={styles.result}>
          <Mark shape={mark} />
          <div>
            <h2 id="result" className={styles.sentence}>
              {sentence}
            </h2>
            {remark && <p>{remark}</p>}
          </div>
          <CountLines summary={summary} />
        </div>
        {caution && <NotOfTheNote notice={caution} />}
      </div>
      {furtherLine && <FurtherLine {...furtherLine} />}
      {summary.pressing.map((notice) => (
        <div key={notice.id} className={styles.line}>
          <NotOfTheNote notice={notice} urgent="Bears on this date of service." />
        </div>
      ))}
    </section>
  );
}
