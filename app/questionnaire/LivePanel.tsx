import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Determination, waysToSettle } from "../assessment/determination";
import type { AskedQuestion } from "../guidelines/guideline";
import styles from "./LivePanel.module.css";
import { Outline } from "./Outline";
import { ResultBox, ResultRemarks } from "./ResultBox";
import { Settle } from "./Settle";

interface LivePanelProps {
  determination: Determination;
  onOpen: (question: AskedQuestion) => void;
  /** Further actions. */
  children: ReactNode;
}

/** Beside the questions: the result so far, what would settle it, and the criteria. */
export function LivePanel({ determination, onOpen, children }: LivePanelProps) {
  const [smallest = []] = waysToSettle(determination, "met");
  const { id } = determination.service;
  return (
    <aside className={styles.panel} aria-label="Result and criteria">
      <ResultBox determination={determination} open={smallest.length} />
      <div id="result-details" tabIndex={-1} className={styles.rest}>
        <ResultRemarks determination={determination} />
        {smallest.length === 0 && (
          <p className={styles.certain}>The result is certain: no further answer changes it.</p>
        )}
        <div className={styles.part}>
          <Settle determination={determination} onOpen={onOpen} />
        </div>
        <section className={styles.part} aria-labelledby="criteria-heading">
          <h2 id="criteria-heading">Criteria</h2>
          <Outline determination={determination} />
        </section>
        <p className={styles.actions}>
          <Link to="/$service/summary" params={{ service: id }} className="button">
            Open summary
          </Link>
          {children}
        </p>
      </div>
    </aside>
  );
}
