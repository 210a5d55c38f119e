import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { GUIDELINE } from "../guidelines/current";
import styles from "./Questionnaire.module.css";

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
