import { type Determination, remainingQuestions } from "../assessment/determination";
import styles from "./Questionnaire.module.css";

interface AllAskedProps {
  determination: Determination;
  askRemaining: boolean;
  onAskRemaining: (ask: boolean) => void;
}

/** After the last question: says so once the result is certain, and offers to ask all criteria. */
export function AllAsked({ determination, askRemaining, onAskRemaining }: AllAskedProps) {
  const certain = determination.consequence.result !== "undetermined";
  const offered = askRemaining || remainingQuestions(determination).length > 0;
  if (!certain && !offered) return null;
  return (
    <section className={styles.end} aria-label="After the questions">
      {certain && <p>The result is certain: no further answer changes it.</p>}
      {offered && (
        <button
          type="button"
          className="button quiet"
          aria-pressed={askRemaining}
          onClick={() => onAskRemaining(!askRemaining)}
        >
          Ask the remaining criteria anyway
        </button>
      )}
    </section>
  );
}
