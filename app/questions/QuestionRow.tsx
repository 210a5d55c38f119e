import { memo, type ReactNode, useState } from "react";
import { allCriteria, isLeaf } from "../criteria/criterion";
import {
  type AskedQuestion,
  readingsOfQuestion,
  type Service,
  wordingFor,
} from "../guidelines/guideline";
import { Choices } from "../ui/controls/Choices";
import { Details, DetailsButton } from "./evidence/Details";
import styles from "./QuestionRow.module.css";

/** One row of the sheet: a question, and below it what goes with it. */
export function Row({ current, children }: { current?: boolean; children: ReactNode }) {
  return (
    <div className={styles.row} data-current={current ? "" : undefined}>
      {children}
    </div>
  );
}

interface LegendProps {
  label: string;
  text: string;
  /** Several answers can be chosen. */
  several?: boolean;
}

/** A question's words after the clause it comes from. */
export function Legend({ label, text, several }: LegendProps) {
  return (
    <>
      <span className={styles.label}>{label}</span> <span>{text}</span>
      {several && <span className={styles.several}> Choose all that apply.</span>}
    </>
  );
}

/** How open phrases beside a question are read. */
export function HowRead({ id, texts }: { id?: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <p id={id} className={styles.read}>
      <strong>Interpretation.</strong> <span>{texts.join(" ")}</span>
    </p>
  );
}

interface QuestionRowProps {
  question: AskedQuestion;
  service: Service;
  values: readonly string[];
  /** The question to answer next. */
  current: boolean;
  /** No answer to it can change the result. */
  spare: boolean;
  onAnswer: (question: AskedQuestion, value: string, ticked: boolean) => void;
  onClear: (question: AskedQuestion) => void;
}

/** The guideline text behind a question, each once. */
function quotesBehind(question: AskedQuestion, service: Service): string[] {
  const leaves = allCriteria(service.provision.criteria).filter(
    (criterion) => isLeaf(criterion) && criterion.question === question,
  );
  return [...new Set(leaves.map(({ quote }) => quote))];
}

/** The guideline text, as they are. */
function Quotes({ quotes }: { quotes: readonly string[] }) {
  return quotes.map((quote) => (
    <blockquote key={quote} translate="no">
      “{quote}”
    </blockquote>
  ));
}

const UNCHECKED = "Once you check one, unchecked boxes count as “no.”";

const SPARE = "Not needed for the result. If you answer, the answer is saved and printed.";

/** What to know before choosing; nothing where that is plain. */
function hintFor({ choose, hint }: AskedQuestion, spare: boolean): string | undefined {
  const hints = [spare && SPARE, hint, choose === "all-that-apply" && UNCHECKED].filter(Boolean);
  return hints.length > 0 ? hints.join(" ") : undefined;
}

/** Whether two sets of properties show the same. Values are copied with every answer. */
function showSame(one: QuestionRowProps, other: QuestionRowProps): boolean {
  return (
    one.question === other.question &&
    one.service === other.service &&
    one.current === other.current &&
    one.spare === other.spare &&
    one.onAnswer === other.onAnswer &&
    one.onClear === other.onClear &&
    one.values.join() === other.values.join()
  );
}

/** A question with its answers. It is drawn again only when something of it has changed. */
export const QuestionRow = memo(function QuestionRow(props: QuestionRowProps) {
  const { question, service, values, current, spare, onAnswer, onClear } = props;
  const [unfolded, unfold] = useState(false);
  const several = question.choose === "all-that-apply";
  const readings = readingsOfQuestion(question, service).map(({ text }) => text);
  const readId = `${question.id}-read`;
  const wordsId = `${question.id}-words`;
  const { alsoSays } = service.provision;
  return (
    <Row current={current}>
      <Choices
        id={question.id}
        type={several ? "checkbox" : "radio"}
        legend={
          <Legend label={question.label} text={wordingFor(question, service)} several={several} />
        }
        hint={hintFor(question, spare)}
        describedBy={readings.length > 0 ? readId : undefined}
        options={question.options}
        chosen={values}
        onChoose={(value, ticked) => onAnswer(question, value, ticked)}
      />
      <HowRead id={readId} texts={readings} />
      <div className={styles.foot}>
        <DetailsButton id={question.id} about={question.name} />
        <button
          type="button"
          className={`${styles.unfolds} link-button`}
          aria-expanded={unfolded}
          aria-controls={wordsId}
          onClick={() => unfold(!unfolded)}
        >
          Guideline text<span className="visually-hidden"> on {question.name}</span>
        </button>
        {values.length > 0 && (
          <button type="button" className="link-button" onClick={() => onClear(question)}>
            Clear answer <span className="visually-hidden">to {question.name}</span>
          </button>
        )}
      </div>
      <div id={wordsId} className={styles.words} hidden={!unfolded}>
        <Quotes quotes={quotesBehind(question, service)} />
        {alsoSays && (
          <>
            <p>{alsoSays.heading}:</p>
            <Quotes quotes={alsoSays.quotes} />
          </>
        )}
      </div>
      <Details id={question.id} about={question.name} forms={question.evidence} />
    </Row>
  );
}, showSame);
