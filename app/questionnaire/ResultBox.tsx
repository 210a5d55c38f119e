import { Fragment } from "react";
import type { Determination } from "../assessment/determination";
import { lineSentence, reasonSentence, resultMark } from "../assessment/wording";
import type { AskedQuestion } from "../guidelines/guideline";
import { Mark } from "../ui/Mark";
import tone from "../ui/Tone.module.css";
import styles from "./ResultBox.module.css";

interface ResultBoxProps {
  determination: Determination;
  /** How many items are to be documented, on the shortest way towards met. */
  toDocument: number;
}

/** What the bar on a narrow screen leads to. */
function leadsTo(toDocument: number, cautioned: boolean): string {
  if (toDocument > 0) return `${cautioned ? "Caution, " : ""}${toDocument} to document`;
  return cautioned ? "Caution and details" : "Details";
}

/** From the bar on a narrow screen to what goes with the result. */
function showDetails(): void {
  const details = document.getElementById("result-details");
  details?.scrollIntoView({ block: "start" });
  details?.focus({ preventScroll: true });
}

/** The result so far, in the note's terms. On a narrow screen it stays in view as a bar. */
export function ResultBox({ determination, toDocument }: ResultBoxProps) {
  const { consequence, lineFinding, caution } = determination;
  const { result, sentence, lines } = consequence;
  return (
    <div
      className={`${tone.tone} ${styles.result}`}
      data-result={result}
      data-lines={lines.join(" ")}
      data-line-654={lineFinding?.named}
    >
      <Mark shape={resultMark(result)} />
      <p className={styles.sentence}>{sentence}</p>
      {toDocument > 0 && (
        <p className={styles.open}>
          {toDocument === 1 ? "1 item" : `${toDocument} items`} still to document
        </p>
      )}
      <button type="button" className={styles.jump} onClick={showDetails}>
        {leadsTo(toDocument, caution !== undefined)}
      </button>
    </div>
  );
}

interface ResultRemarksProps {
  determination: Determination;
  onOpen: (question: AskedQuestion) => void;
}

/** What goes with the result: its remark, the further line, and the caution that is not the note's. */
export function ResultRemarks({ determination, onOpen }: ResultRemarksProps) {
  const { consequence, lineFinding, caution } = determination;
  const further = lineFinding && lineSentence(lineFinding, consequence.result);
  const reason = reasonSentence(determination);
  if (!reason && !consequence.remark && !further && !caution) return null;
  return (
    <div className={styles.remarks}>
      {reason && <p>{reason}</p>}
      {consequence.remark && <p>{consequence.remark}</p>}
      {further && <p>{further}</p>}
      {further && lineFinding.settledBy.length > 0 && (
        <p>
          To settle that:
          {lineFinding.settledBy.map((question) => (
            <Fragment key={question.id}>
              {" "}
              <button type="button" className="link-button" onClick={() => onOpen(question)}>
                {question.name}
              </button>
            </Fragment>
          ))}
        </p>
      )}
      {caution && (
        <p className={tone.caution}>
          <strong>Not part of Note 170.</strong> {caution.text}{" "}
          <cite>Source: {caution.source}.</cite>
        </p>
      )}
    </div>
  );
}
