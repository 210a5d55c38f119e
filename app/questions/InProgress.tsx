import { Link } from "@tanstack/react-router";
import { useFormContext, useWatch } from "react-hook-form";
import { type Assessment, countAnswered } from "../assessment/record";
import { type Entered, enteredPieces } from "../assessment/unsaved";
import styles from "./Questionnaire.module.css";
import { useServiceInProgress } from "./use-assessment";

const LIST = new Intl.ListFormat("en-US");

/** What is entered, without a word of what it says. */
function wordsFor(piece: Entered, { answers }: Assessment): string {
  if (piece === "evidence") return "supporting details";
  if (piece === "details") return "request details";
  if (piece === "codes") return "codes";
  if (piece === "ofAnotherText") return "answers from another text of the note";
  const answered = countAnswered(answers);
  return answered === 1 ? "1 answer" : `${answered} answers`;
}

/** Above the first question: what is entered already, so that it is not taken for another patient's. */
export function InProgress() {
  const { control, getValues } = useFormContext<Assessment>();
  useWatch({ control });
  const service = useServiceInProgress();
  const assessment = getValues();
  const pieces = enteredPieces(assessment);
  if (pieces.length === 0) return null;
  const words = LIST.format(pieces.map((piece) => wordsFor(piece, assessment)));
  return (
    <section className={styles.inProgress} aria-labelledby="progress-heading">
      <h2 id="progress-heading">A request is in progress</h2>
      <p>
        <span>
          {`${service ? `${service.title}. ` : ""}In this tab: ${words}. If you choose below, what is entered stays.`}
        </span>{" "}
        <strong>For another patient, choose “New request” first.</strong>
      </p>
      {service && (
        <div className={styles.actions}>
          <Link to="/$service" params={{ service: service.id }} className="button">
            Continue
          </Link>
        </div>
      )}
    </section>
  );
}
