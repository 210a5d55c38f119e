import { type ReactNode, useState } from "react";
import type { SummaryDocument } from "./document";
import styles from "./HandOver.module.css";
import type { Attachment } from "./pdf/attachment";
import { DownloadPdf } from "./pdf/DownloadPdf";
import { CopyText, type Length } from "./text/CopyText";

export interface HandOverProps {
  /** States the summary as of now. */
  summarize: () => SummaryDocument;
  /** The assessment as a file, to go into the PDF. */
  attach: () => Attachment;
  /** Saves the assessment to a file. */
  save: ReactNode;
  /** All that the summary says but the time. Text that was shown goes when it changes. */
  subject: string;
}

/** The ways to hand the summary over, beside printing it. */
export function HandOver({ summarize, attach, subject, save }: HandOverProps) {
  const [length, setLength] = useState<Length>("compact");
  return (
    <section className={`${styles.handOver} screen-only`} aria-label="Hand over">
      <DownloadPdf summarize={summarize} attach={attach} />
      <CopyText key={subject} summarize={summarize} length={length} choose={setLength} />
      <div className={styles.way}>{save}</div>
    </section>
  );
}
