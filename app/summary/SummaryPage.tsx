import { Link } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import type { Determination } from "../assessment/determination";
import { PRODUCT } from "../assessment/product";
import { type Assessment, REQUEST_DETAILS } from "../assessment/record";
import { applyPageRule } from "../ui/page-rule";
import { titleBlock } from "./blocks/blocks";
import { buildSummary, type SummaryDocument } from "./document";
import { HandOver, type HandOverProps } from "./HandOver";
import { Paper } from "./Paper";
import { hasMarginBoxes, pageRule } from "./page-margins";
import { RequestForm } from "./RequestForm";
import styles from "./SummaryPage.module.css";

const never = () => () => {};

/** The time of arrival at the page, and again that of each printing or handing over. It does not tick. */
function usePreparedAt(): [time: Date, takeTime: () => Date] {
  const [time, setTime] = useState(() => new Date());
  useEffect(() => {
    // At once, for the browser lays out the printed pages as soon as the listeners return.
    const takeAtOnce = () => flushSync(() => setTime(new Date()));
    window.addEventListener("beforeprint", takeAtOnce);
    return () => window.removeEventListener("beforeprint", takeAtOnce);
  }, []);
  const takeTime = () => {
    const now = new Date();
    setTime(now);
    return now;
  };
  return [time, takeTime];
}

/** To the form, where it stands below the paper. */
function toDetails(): void {
  document.querySelector<HTMLElement>(`input[name="details.${REQUEST_DETAILS[0].id}"]`)?.focus();
}

function Heading({ summary, service }: { summary: SummaryDocument; service: string }) {
  const { before, title, draft, lead } = titleBlock(summary);
  return (
    <header className={styles.heading}>
      <div>
        <div className={styles.titleLine}>
          <h1 tabIndex={-1}>
            <span className={styles.kind}>{before}</span> {title}
          </h1>
          {draft && <p className={styles.draft}>DRAFT</p>}
        </div>
        <p className={styles.lead}>{lead}</p>
        {draft && (
          <p className={`${styles.draftNote} screen-only`}>
            The result is still open: each printed page says DRAFT.
          </p>
        )}
      </div>
      <p className={styles.actions}>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" className={`button quiet ${styles.toDetails}`} onClick={toDetails}>
          Add request details
        </button>
        <Link to="/$service/to-obtain" params={{ service }} className="button quiet">
          To-do sheet
        </Link>
        <Link to="/$service" params={{ service }} className="button quiet">
          Back to the questions
        </Link>
      </p>
    </header>
  );
}

interface SummaryPageProps extends Pick<HandOverProps, "attach" | "save"> {
  determination: Determination;
}

/** The summary of a request: a page made for paper, beside the details that can be typed onto it. */
export function SummaryPage({ determination, attach, save }: SummaryPageProps) {
  const { control } = useFormContext<Assessment>();
  const [service, answers, askRemaining, opened, details, evidence, codes] = useWatch({
    control,
    name: ["service", "answers", "askRemaining", "opened", "details", "evidence", "codes"],
  });
  const assessment = { service, answers, askRemaining, opened, details, evidence, codes };
  const [preparedAt, takeTime] = usePreparedAt();
  const summaryAt = (time: Date) =>
    buildSummary(determination, assessment, { preparedAt: time, version: __APP_VERSION__ });
  const summary = summaryAt(preparedAt);
  const marginBoxes = useSyncExternalStore(never, hasMarginBoxes, () => true);
  const rule = pageRule(summary);
  useEffect(() => applyPageRule(rule), [rule]);
  return (
    <div className={styles.page}>
      <title>{`Summary: ${summary.title} · ${PRODUCT}`}</title>
      <Heading summary={summary} service={determination.service.id} />
      <HandOver
        summarize={() => summaryAt(takeTime())}
        attach={attach}
        save={save}
        subject={JSON.stringify([determination.relevant, assessment])}
      />
      <div className={styles.columns}>
        <Paper summary={summary} repeatHeading={!marginBoxes} />
        <RequestForm service={determination.service.id} toCheck={summary.toCheck} />
      </div>
    </div>
  );
}
