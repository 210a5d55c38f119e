import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { type Assessment, countAnswered } from "../assessment/record";
import { type Entered, enteredPieces } from "../assessment/unsaved";
import { GUIDELINE } from "../guidelines/current";
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
          {`${service ? `${service.title}. ` : ""}In this tab: ${words}. Choosing a service below keeps what is entered.`}
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

interface StartPanelProps {
  /** The ways to resume a request. */
  fromBefore: ReactNode;
}

/** Beside the first question: what this app does, and how to resume a request. */
export function StartPanel({ fromBefore }: StartPanelProps) {
  return (
    <aside className={styles.side} aria-label="About this page">
      <section className={styles.intro} aria-labelledby="intro-heading">
        <h2 id="intro-heading">What you get</h2>
        <p>
          Guideline Note 170 of the Oregon Health Plan’s Prioritized List, for intrathecal or
          epidural drug infusion pumps.
        </p>
        <ul>
          <li>The result in the note’s own terms, with the reason for each criterion.</li>
          <li>The missing documentation, if any.</li>
          <li>A summary to print and sign.</li>
        </ul>
        <p>
          Nothing you enter leaves this browser. {GUIDELINE.name}, {GUIDELINE.edition}:{" "}
          <Link to="/note">read it in full</Link>.
        </p>
        <p>
          For the bedside:{" "}
          <Link to="/worksheet" className="link-line">
            Print a blank worksheet
          </Link>
          .
        </p>
      </section>
      <section className={`${styles.intro} ${styles.fromBefore}`} aria-labelledby="before-heading">
        <h2 id="before-heading">Resume a request</h2>
        {fromBefore}
      </section>
    </aside>
  );
}
