import { type ReactNode, Suspense } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Determination } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import type { AskedQuestion } from "../guidelines/guideline";
import { loadedLate } from "../ui/loading/loaded-late";
import styles from "./LivePanel.module.css";
import { Outline } from "./Outline";
import { ResultBox, ResultRemarks } from "./ResultBox";
import { SummaryLink } from "./SummaryLink";

const GapList = loadedLate(() => import("./evidence/GapList"));
const ApplicableNotices = loadedLate(() => import("./evidence/ApplicableNotices"));

/** What applies to the dates of service and birth, once one is typed. */
function OnTheDates() {
  const { control } = useFormContext<Assessment>();
  const [dateOfBirth, dateOfService] = useWatch({
    control,
    name: ["details.dateOfBirth", "details.dateOfService"],
  });
  if (dateOfBirth.trim() + dateOfService.trim() === "") return null;
  return (
    <div className={styles.part}>
      <Suspense>
        <ApplicableNotices dateOfBirth={dateOfBirth} dateOfService={dateOfService} />
      </Suspense>
    </div>
  );
}

interface LivePanelProps {
  determination: Determination;
  onOpen: (question: AskedQuestion) => void;
  /** Further actions. */
  children: ReactNode;
}

/** Beside the questions: the result so far, what is missing, and the criteria. */
export function LivePanel({ determination, onOpen, children }: LivePanelProps) {
  const { service } = determination;
  return (
    <aside className={styles.panel} aria-label="Result and criteria">
      <ResultBox determination={determination} />
      <section
        id="result-details"
        tabIndex={-1}
        className={styles.rest}
        aria-label="Details of the result"
      >
        <div className={styles.scroll}>
          <ResultRemarks determination={determination} onOpen={onOpen} />
          <OnTheDates />
          <section className={styles.part} aria-labelledby="missing-heading">
            <h2 id="missing-heading">Missing documentation</h2>
            <Suspense>
              <GapList determination={determination} onOpen={onOpen} />
            </Suspense>
          </section>
          <section className={styles.part} aria-labelledby="criteria-heading">
            <h2 id="criteria-heading">Criteria</h2>
            <Outline determination={determination} />
          </section>
        </div>
        <div className={styles.actions}>
          <SummaryLink service={service.id} className="button" />
          {children}
        </div>
      </section>
    </aside>
  );
}
