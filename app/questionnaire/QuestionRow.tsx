import { memo } from "react";
import { allCriteria, isLeaf } from "../criteria/criterion";
import {
  type AskedQuestion,
  readingsOfQuestion,
  type Service,
  unmeasuredReading,
  wordingFor,
} from "../guidelines/guideline";
import { Choices } from "../ui/Choices";
import { Details, DetailsButton } from "./evidence/Details";
import styles from "./QuestionRow.module.css";
import { HowRead, Legend, Row } from "./Row";

interface QuestionRowProps {
  question: AskedQuestion;
  service: Service;
  values: readonly string[];
  /** The question to answer next. */
  current: boolean;
  onAnswer: (question: AskedQuestion, value: string, ticked: boolean) => void;
  onClear: (question: AskedQuestion) => void;
}

/** The note's words behind a question, each once. */
function quotesBehind(question: AskedQuestion, service: Service): string[] {
  const leaves = allCriteria(service.provision.criteria).filter(
    (criterion) => isLeaf(criterion) && criterion.question === question,
  );
  return [...new Set(leaves.map(({ quote }) => quote))];
}

function howRead(question: AskedQuestion, service: Service): string[] {
  const { unmeasured = [] } = question;
  const texts = readingsOfQuestion(question, service).map(({ text }) => text);
  return unmeasured.length > 0 ? [unmeasuredReading(unmeasured), ...texts] : texts;
}

const ALL_THAT_APPLY = "Choose all that apply. Once one is chosen, the others count as “no”.";

/** Whether two sets of properties show the same. Values are copied with every answer. */
function showSame(one: QuestionRowProps, other: QuestionRowProps): boolean {
  return (
    one.question === other.question &&
    one.service === other.service &&
    one.current === other.current &&
    one.onAnswer === other.onAnswer &&
    one.onClear === other.onClear &&
    one.values.join() === other.values.join()
  );
}

/** A question with its answers. It is drawn anew only when something of it has changed. */
export const QuestionRow = memo(function QuestionRow(props: QuestionRowProps) {
  const { question, service, values, current, onAnswer, onClear } = props;
  const several = question.choose === "all-that-apply";
  const readings = howRead(question, service);
  const readId = `${question.id}-read`;
  return (
    <Row current={current}>
      <Choices
        id={question.id}
        type={several ? "checkbox" : "radio"}
        legend={<Legend label={question.label} text={wordingFor(question, service)} />}
        hint={several ? ALL_THAT_APPLY : undefined}
        describedBy={readings.length > 0 ? readId : undefined}
        options={question.options}
        chosen={values}
        onChoose={(value, ticked) => onAnswer(question, value, ticked)}
      />
      <HowRead id={readId} texts={readings} />
      <div className={styles.foot}>
        <DetailsButton id={question.id} about={question.name} />
        <details className={styles.words}>
          <summary className="wide-target">
            Note’s words<span className="visually-hidden"> on {question.name}</span>
          </summary>
          {quotesBehind(question, service).map((quote) => (
            <blockquote key={quote}>“{quote}”</blockquote>
          ))}
        </details>
        {values.length > 0 && (
          <button type="button" className="link-button" onClick={() => onClear(question)}>
            Clear answer <span className="visually-hidden">to {question.name}</span>
          </button>
        )}
      </div>
      <Details id={question.id} about={question.name} forms={question.evidence} />
    </Row>
  );
}, showSame);
