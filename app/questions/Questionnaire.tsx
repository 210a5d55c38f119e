import { memo, type ReactNode } from "react";
import { contradictionsIn } from "../assessment/checks/contradictions";
import { type Determination, spareQuestions } from "../assessment/determination";
import { PRODUCT } from "../assessment/product";
import { lineSentence } from "../assessment/wording";
import { chosen, questionsOf } from "../criteria/criterion";
import { GUIDELINE } from "../guidelines/current";
import {
  type AskedQuestion,
  readingsOfService,
  type Service,
  unmeasuredReading,
  wordingFor,
} from "../guidelines/guideline";
import { Choices } from "../ui/controls/Choices";
import { useSaidOnChange } from "../ui/say";
import { AfterQuestions } from "./AfterQuestions";
import { DisclosuresProvider, REQUEST } from "./entries/Disclosures";
import { Details, DetailsButton } from "./evidence/Details";
import styles from "./Questionnaire.module.css";
import { HowRead, Legend, QuestionRow, Row } from "./QuestionRow";

interface ServiceRowProps {
  service: Service | undefined;
  onService: (id: string) => void;
}

/** How the request is read, and once for all its questions, which words have no threshold. */
function howRead(service: Service): string[] {
  const texts = readingsOfService(service).map(({ text }) => text);
  const { criteria } = service.provision;
  const words = questionsOf(criteria).flatMap(({ unmeasured = [] }) => unmeasured);
  return words.length > 0 ? [...texts, unmeasuredReading(words, GUIDELINE)] : texts;
}

/** The request itself. Answers leave it as it is. */
const ServiceRow = memo(function ServiceRow({ service, onService }: ServiceRowProps) {
  return (
    <Row current={!service}>
      <Choices
        id="service"
        type="radio"
        legend={<Legend label="Request" text="What is being requested?" />}
        options={GUIDELINE.services.map(({ id, label }) => ({ value: id, label }))}
        chosen={service ? [service.id] : []}
        onChoose={onService}
      />
      <HowRead texts={service ? howRead(service) : []} />
      {service?.evidence && (
        <>
          <p className={styles.foot}>
            <DetailsButton id={REQUEST} about="the request" />
          </p>
          <Details id={REQUEST} about="the request" forms={service.evidence} />
        </>
      )}
    </Row>
  );
});

/** The question to answer next: none once the result is certain, unless the rest is asked for too. */
function nextIn(
  { asked, relevant, consequence }: Determination,
  askRemaining: boolean,
): AskedQuestion | undefined {
  if (consequence.result !== "undetermined" && !askRemaining) return undefined;
  return asked.find(({ id }) => chosen(relevant, id).length === 0);
}

const NOTHING_TYPED = { documents: [], questions: {} };

/** What to say when an answer changes the page: the result, and the question that comes next. */
function announcement(determination: Determination, askRemaining: boolean): string {
  const { service, consequence, lineFinding, caution, setAside } = determination;
  const next = nextIn(determination, askRemaining);
  return [
    `${consequence.sentence}.`,
    lineFinding && lineSentence(determination) && `See Line ${lineFinding.line} beside the result.`,
    caution && "The result has a caution.",
    contradictionsIn(determination, NOTHING_TYPED).length > 0 &&
      "Answers contradict each other: see the entry to check at the result.",
    next ? `Next: ${wordingFor(next, service)}` : "No questions left.",
    setAside.length > 0 &&
      `${setAside.length === 1 ? "1 answer" : `${setAside.length} answers`} set aside.`,
  ]
    .filter(Boolean)
    .join(" ");
}

interface QuestionnaireProps {
  determination: Determination | undefined;
  onService: (id: string) => void;
  onAnswer: (question: AskedQuestion, value: string, ticked: boolean) => void;
  onClear: (question: AskedQuestion) => void;
  /** Shows a question though an earlier one is unanswered, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
  askRemaining: boolean;
  /** Whether what follows the questions is due: a moment after the first one of a service. */
  restDue: boolean;
  onAskRemaining: (ask: boolean) => void;
  /** What stands above the questions. */
  above: ReactNode;
  /** The live panel. */
  children: ReactNode;
}

function Heading({ determination }: { determination: Determination | undefined }) {
  const title = determination?.service.title ?? "Does a request meet Note 170?";
  return (
    <div className={styles.heading}>
      <title>{determination ? `${title} · ${PRODUCT}` : PRODUCT}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <p>Answer from the chart. If the chart does not say, choose “Not documented.”</p>
      {determination && (
        <p className={styles.onPaper}>
          These are the questions as answered so far. The page to sign and send is the summary:
          choose “Open summary,” and print there.
        </p>
      )}
    </div>
  );
}

interface AskedProps extends QuestionnaireProps {
  determination: Determination;
}

/** The questions after the first, as they become relevant. */
function Asked({ determination, askRemaining, onAnswer, onClear }: AskedProps) {
  const { service, asked, relevant } = determination;
  const next = nextIn(determination, askRemaining);
  const spare = spareQuestions(determination);
  return asked.map((question) => (
    <QuestionRow
      key={question.id}
      question={question}
      service={service}
      values={chosen(relevant, question.id)}
      current={question === next}
      spare={spare.includes(question)}
      onAnswer={onAnswer}
      onClear={onClear}
    />
  ));
}

/** The one page of an assessment: its questions as they become relevant, beside the live panel. */
export function Questionnaire(props: QuestionnaireProps) {
  const {
    determination,
    restDue,
    onService,
    askRemaining,
    onAskRemaining,
    onOpen,
    above,
    children,
  } = props;
  useSaidOnChange(determination ? announcement(determination, askRemaining) : "");
  return (
    <DisclosuresProvider>
      <div className={styles.page}>
        <Heading determination={determination} />
        <div className={styles.questions}>
          {above}
          <div className={styles.sheet}>
            <ServiceRow service={determination?.service} onService={onService} />
            {determination && <Asked {...props} determination={determination} />}
          </div>
          {determination && restDue && (
            <AfterQuestions {...{ determination, askRemaining, onAskRemaining, onOpen }} />
          )}
        </div>
        {children}
      </div>
    </DisclosuresProvider>
  );
}
