import { memo, type ReactNode, Suspense } from "react";
import type { Determination } from "../assessment/determination";
import { PRODUCT } from "../assessment/product";
import { lineSentence } from "../assessment/wording";
import { chosen } from "../criteria/criterion";
import {
  type AskedQuestion,
  readingsOfService,
  type Service,
  wordingFor,
} from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { Choices } from "../ui/Choices";
import { AllAsked } from "./AllAsked";
import { Details, DetailsButton } from "./evidence/Details";
import { DisclosuresProvider } from "./evidence/Disclosures";
import { loadedLate } from "./evidence/Opening";
import { REQUEST } from "./evidence/use-details";
import styles from "./Questionnaire.module.css";
import { QuestionRow } from "./QuestionRow";
import { HowRead, Legend, Row } from "./Row";
import { SetAside } from "./SetAside";

const Documentation = loadedLate(() => import("./evidence/Documentation"));

interface ServiceRowProps {
  service: Service | undefined;
  onService: (id: string) => void;
}

/** The request itself. Answers leave it as it is. */
const ServiceRow = memo(function ServiceRow({ service, onService }: ServiceRowProps) {
  const readings = service ? readingsOfService(service) : [];
  return (
    <Row current={!service}>
      <Choices
        id="service"
        type="radio"
        legend={<Legend label="Request" text="What is being requested?" />}
        options={NOTE_170.services.map(({ id, label }) => ({ value: id, label }))}
        chosen={service ? [service.id] : []}
        onChoose={onService}
      />
      <HowRead texts={readings.map(({ text }) => text)} />
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

/** What to say when an answer changes the page: the result, and the question that comes next. */
function announcement(determination: Determination, askRemaining: boolean): string {
  const { service, consequence, lineFinding, caution, setAside } = determination;
  const next = nextIn(determination, askRemaining);
  return [
    `${consequence.sentence}.`,
    lineFinding &&
      lineSentence(lineFinding, consequence.result) &&
      `Line ${lineFinding.line} is spoken of at the result.`,
    caution && "A caution stands at the result.",
    next ? `Next: ${wordingFor(next, service)}` : "Nothing more to ask.",
    setAside.length > 0 && `${setAside.length} set aside.`,
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
  const title = determination?.service.title ?? "Does a pump request meet Note 170?";
  return (
    <div className={styles.heading}>
      <title>{determination ? `${title} · ${PRODUCT}` : PRODUCT}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <p>
        {determination
          ? "Does this request meet Guideline Note 170? Answer from the chart; “Not documented” is an answer too."
          : "Guideline Note 170 of the Oregon Health Plan’s Prioritized List, for intrathecal or epidural drug infusion pumps. Answer a few questions; print a summary."}
      </p>
      {determination && (
        <p className={styles.onPaper}>
          These are the questions as answered so far. The page to sign and send is the summary:
          choose “Open summary”, and print there.
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
  return asked.map((question) => (
    <QuestionRow
      key={question.id}
      question={question}
      service={service}
      values={chosen(relevant, question.id)}
      current={question === next}
      onAnswer={onAnswer}
      onClear={onClear}
    />
  ));
}

/** What follows the questions. */
function AfterQuestions(props: AskedProps) {
  const { determination, askRemaining, onAskRemaining, onOpen } = props;
  return (
    <>
      <AllAsked
        determination={determination}
        askRemaining={askRemaining}
        onAskRemaining={onAskRemaining}
      />
      <SetAside answers={determination.setAside} />
      <Suspense>
        <Documentation determination={determination} onOpen={onOpen} />
      </Suspense>
    </>
  );
}

/** The one page of an assessment: its questions as they become relevant, beside the live panel. */
export function Questionnaire(props: QuestionnaireProps) {
  const { determination, restDue, onService, askRemaining, above, children } = props;
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
          {determination && restDue && <AfterQuestions {...props} determination={determination} />}
          <p role="status" className="visually-hidden">
            {determination && announcement(determination, askRemaining)}
          </p>
        </div>
        {children}
      </div>
    </DisclosuresProvider>
  );
}
