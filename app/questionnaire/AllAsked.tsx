import { Link } from "@tanstack/react-router";
import { type Determination, remainingQuestions } from "../assessment/determination";
import styles from "./Questionnaire.module.css";

interface AllAskedProps {
  determination: Determination;
  askRemaining: boolean;
  onAskRemaining: (ask: boolean) => void;
}

/** After the last question: the way to the summary once the result is certain, and to all criteria. */
export function AllAsked({ determination, askRemaining, onAskRemaining }: AllAskedProps) {
  const { service, consequence } = determination;
  const certain = consequence.result !== "undetermined";
  const remaining = remainingQuestions(determination).length;
  if (!certain && !askRemaining && remaining === 0) return null;
  return (
    <section className={styles.end} aria-label="After the questions">
      {certain && <p>The result is certain. No further answer changes it.</p>}
      <p className={styles.actions}>
        {certain && (
          <Link to="/$service/summary" params={{ service: service.id }} className="button">
            Open summary
          </Link>
        )}
        {(remaining > 0 || askRemaining) && (
          <button
            type="button"
            className="button quiet"
            aria-pressed={askRemaining}
            onClick={() => onAskRemaining(!askRemaining)}
          >
            Ask the remaining criteria anyway
          </button>
        )}
      </p>
    </section>
  );
}
