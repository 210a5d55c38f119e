import { Suspense, useState } from "react";
import type { Snapshot } from "../../keeping/attachment/attachment";
import LabelInName from "../../keeping/saving/LabelInName";
import Save from "../../keeping/saving/Save";
import { substitute, unheld } from "../../paper/pdf/fonts/characters";
import type { PaperSize } from "../../paper/pdf/layout";
import type { SummaryDocument } from "../../paper/summary/document";
import type { TextChoice } from "../../paper/text/plain-text";
import { loadedLate, Opening } from "../../ui/loading/loaded-late";
import { CopyText } from "./CopyText";
import { DownloadPdf } from "./DownloadPdf";
import styles from "./HandOver.module.css";
import { useRooms } from "./summary-size";

const SaveFhir = loadedLate(() => import("./SaveFhir"));

// One element for good: typing draws it no second time.
const SAVING = (
  <div className={styles.way}>
    <Save />
    <div className={styles.options}>
      <LabelInName />
    </div>
  </div>
);

/** Before a download: what the PDF cannot show as typed, and the way that shows it. */
function Substituted({ text }: { text: string }) {
  const missing = unheld(text);
  if (missing.length === 0) return null;
  return (
    <p className={styles.substituted}>
      The PDF’s typeface lacks{" "}
      <span translate="no">
        {missing.map((character) => `${character} (shown as ${substitute(character)})`).join(", ")}
      </span>
      . “Print” shows them as typed.
    </p>
  );
}

export interface HandOverProps {
  /** As of when the page was opened. */
  summary: SummaryDocument;
  /** States the summary as of now. */
  summarize: () => SummaryDocument;
  /** The assessment as a file, to go into the PDF. */
  attach: () => Snapshot;
  /** All that the summary says but the time. Text that was shown goes when it changes. */
  subject: string;
  /** How many pages it takes, in words. */
  pages: string;
}

/** The ways to hand the summary over, by what they do: print it or have it as a PDF, copy it, save it. */
export function HandOver({ summary, summarize, attach, subject, pages }: HandOverProps) {
  const [paper, choosePaper] = useState<PaperSize>("letter");
  const [choice, choose] = useState<TextChoice>({ length: "portal", details: true });
  const rooms = useRooms(summary, choice);
  const given = { summarize, attach, subject, pages, paper };
  return (
    <section className={`${styles.handOver} screen-only`} aria-label="Print, save or copy">
      <DownloadPdf {...given} choosePaper={choosePaper}>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      </DownloadPdf>
      <CopyText key={subject} {...{ rooms, summarize, choice, choose }} />
      {SAVING}
      <Suspense fallback={<Opening />}>
        <SaveFhir {...given} />
      </Suspense>
      <Substituted text={subject} />
    </section>
  );
}
