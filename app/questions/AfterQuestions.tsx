import { Suspense } from "react";
import {
  type Determination,
  remainingQuestions,
  type SetAsideAnswer,
} from "../assessment/determination";
import { answerWords, SHOW_REMAINING } from "../assessment/wording";
import { chosen } from "../criteria/criterion";
import type { AskedQuestion } from "../guidelines/guideline";
import { loadedLate } from "../ui/loading/loaded-late";
import styles from "./Questionnaire.module.css";
import { SummaryLink } from "./SummaryLink";

const Documentation = loadedLate(() => import("./evidence/Documentation"));

interface AllAskedProps {
  determination: Determination;
  askRemaining: boolean;
  onAskRemaining: (ask: boolean) => void;
}

/** What to say once there is nothing more to ask. */
function closing({ consequence, asked, relevant }: Determination): string | undefined {
  if (consequence.result !== "undetermined") return "No remaining answer can change this result.";
  if (asked.some(({ id }) => chosen(relevant, id).length === 0)) return undefined;
  return "No questions left. “Not documented” items leave the result undetermined; the summary prints as DRAFT.";
}

/** After the last question: what that means, the way to the summary, and to all criteria. */
function AllAsked({ determination, askRemaining, onAskRemaining }: AllAskedProps) {
  const words = closing(determination);
  const [first] = determination.asked;
  const begun = first !== undefined && chosen(determination.relevant, first.id).length > 0;
  const offered = (askRemaining || begun) && remainingQuestions(determination).length > 0;
  if (!words && !offered) return null;
  return (
    <section className={styles.end} aria-label="After the questions">
      {words && <p>{words}</p>}
      <div className={styles.actions}>
        {words && <SummaryLink service={determination.service.id} className="button" />}
        {offered && (
          <button
            type="button"
            className="button quiet"
            aria-pressed={askRemaining}
            onClick={() => onAskRemaining(!askRemaining)}
          >
            {SHOW_REMAINING}
          </button>
        )}
      </div>
    </section>
  );
}

/** Answers that do not apply now. They stand at the end, so that nothing above shifts. */
function SetAside({ answers }: { answers: readonly SetAsideAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <section className={styles.aside} aria-labelledby="set-aside-heading">
      <h2 id="set-aside-heading">Set aside</h2>
      <p>
        These answers do not apply to the request now. They do not count and are not printed. They
        come back when they apply again.
      </p>
      <ul>
        {answers.map(({ question, values }) => (
          <li key={question.id}>
            {question.label} {question.name}: <strong>{answerWords(question, values)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AfterQuestionsProps extends AllAskedProps {
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** What follows the questions. */
export function AfterQuestions({ determination, onOpen, ...remaining }: AfterQuestionsProps) {
  return (
    <>
      <AllAsked determination={determination} {...remaining} />
      <SetAside answers={determination.setAside} />
      <Suspense fallback={<div className={styles.place} />}>
        <Documentation determination={determination} onOpen={onOpen} />
      </Suspense>
    </>
  );
}
