import { type Determination, remainingQuestions } from "../assessment/determination";
import { chosen } from "../criteria/criterion";
import styles from "./Questionnaire.module.css";
import { SummaryLink } from "./SummaryLink";

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
export function AllAsked({ determination, askRemaining, onAskRemaining }: AllAskedProps) {
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
            Show remaining questions
          </button>
        )}
      </div>
    </section>
  );
}
