import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import { type Determination, waysToSettle } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import type { AskedQuestion } from "../guidelines/guideline";
import { loadedLate } from "./evidence/Opening";
import styles from "./LivePanel.module.css";
import { Outline } from "./Outline";
import { ResultBox, ResultRemarks } from "./ResultBox";
import { Settle } from "./Settle";

const EntriesToCheck = loadedLate(() => import("./evidence/EntriesToCheck"));

interface LivePanelProps {
  determination: Determination;
  onOpen: (question: AskedQuestion) => void;
  /** Further actions. */
  children: ReactNode;
}

/** Beside the questions: the result so far, what would settle it, and the criteria. */
export function LivePanel({ determination, onOpen, children }: LivePanelProps) {
  const { service } = determination;
  const towardsMet = waysToSettle(determination, "met");
  const { control } = useFormContext<Assessment>();
  const { errors } = useFormState({ control });
  return (
    <aside className={styles.panel} aria-label="Result and criteria">
      <ResultBox determination={determination} toDocument={towardsMet[0]?.length ?? 0} />
      <section
        id="result-details"
        tabIndex={-1}
        className={styles.rest}
        aria-label="Details of the result"
      >
        <div className={styles.scroll}>
          <ResultRemarks determination={determination} onOpen={onOpen} />
          <div className={styles.part}>
            <Settle determination={determination} towardsMet={towardsMet} onOpen={onOpen} />
          </div>
          {Object.keys(errors).length > 0 && (
            <Suspense>
              <EntriesToCheck className={styles.part} />
            </Suspense>
          )}
          <section className={styles.part} aria-labelledby="criteria-heading">
            <h2 id="criteria-heading">Criteria</h2>
            <Outline determination={determination} />
          </section>
        </div>
        <div className={styles.actions}>
          <Link to="/$service/summary" params={{ service: service.id }} className="button">
            Open summary
          </Link>
          {children}
        </div>
      </section>
    </aside>
  );
}
