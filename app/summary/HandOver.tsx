import type { SummaryDocument } from "./document";
import styles from "./HandOver.module.css";
import type { Attachment } from "./pdf/attachment";
import { DownloadPdf } from "./pdf/DownloadPdf";
import { CopyText } from "./text/CopyText";

export interface HandOverProps {
  /** States the summary as of now. */
  summarize: () => SummaryDocument;
  /** The assessment as a file, to go into the PDF. */
  attach?: ((summary: SummaryDocument) => Attachment) | undefined;
}

/** The ways to hand the summary over, beside printing it. */
export function HandOver({ summarize, attach }: HandOverProps) {
  return (
    <section className={`${styles.handOver} screen-only`} aria-label="Hand over">
      <DownloadPdf summarize={summarize} attach={attach} />
      <CopyText summarize={summarize} />
    </section>
  );
}
