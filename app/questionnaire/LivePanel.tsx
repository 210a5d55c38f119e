import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense, useCallback, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import { type Determination, waysToSettle } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import type { AskedQuestion } from "../guidelines/guideline";
import { loadedLate } from "./evidence/Opening";
import styles from "./LivePanel.module.css";
import { Outline } from "./Outline";
import { ResultBox, ResultRemarks } from "./ResultBox";
import { Settle } from "./Settle";

const EntriesToCheck = loadedLate(() => import("./evidence/EntriesToCheck"));

/** The parts of an assessment in which something typed can be wrong. */
const TYPED = ["details", "evidence", "codes"] as const;

/**
 * Whether the last check of what is typed found anything. react-hook-form's own hook would miss a check that
 * ends while the panel is being put up, as after a file is opened.
 */
function useFaulty(): boolean {
  const { subscribe, getFieldState } = useFormContext<Assessment>();
  const listen = useCallback(
    (callback: () => void) => subscribe({ formState: { errors: true }, callback }),
    [subscribe],
  );
  return useSyncExternalStore(listen, () => TYPED.some((part) => getFieldState(part).invalid));
}

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
  const faulty = useFaulty();
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
          {faulty && (
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
