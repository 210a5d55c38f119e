import type { ReactNode } from "react";
import type { PaperSize } from "../../paper/pdf/layout";
import type { FileKind } from "../../ui/files/save-file";
import { afterPaint } from "../../ui/loading/after-paint";
import { Choice } from "./Choice";
import type { HandOverProps } from "./HandOver";
import styles from "./HandOver.module.css";
import { MadeFile, type ToMake } from "./MadeFile";

const PDF: FileKind = { description: "PDF", type: "application/pdf", extension: ".pdf" };

const SAFE = "Nothing you entered is lost. Print instead, or try again.";

const WORDS = {
  cancelled: "No PDF was saved: no file was chosen.",
  preparing: "Preparing the PDF…",
  "not-loaded": `The part of the app that makes PDFs could not be loaded. ${SAFE}`,
  "not-made": `The PDF could not be made. ${SAFE}`,
};

/** Lets the browser paint what was said before the work that keeps it busy. */
function painted(): Promise<void> {
  return new Promise(afterPaint);
}

interface PdfProps extends Pick<HandOverProps, "summarize" | "attach" | "subject" | "pages"> {
  paper: PaperSize;
  choosePaper: (paper: PaperSize) => void;
  /** What prints it, beside the button that makes the PDF. */
  children: ReactNode;
}

/** The PDF of what is on screen now, page and attachment alike. */
function pdfOf({ summarize, attach, paper }: PdfProps): ToMake {
  const at = new Date();
  const summary = summarize();
  const attachment = attach();
  const make = async () => {
    const [{ makePdf }] = await Promise.all([
      import("../../paper/pdf/make-pdf"),
      import("../../paper/pdf/fonts/fonts"),
      painted(),
    ]);
    return makePdf(summary, { paper, made: at, attachment }).catch(() => undefined);
  };
  return { name: attachment.pdfName, fileKind: PDF, at, isOnScreen: attachment.isOnScreen, make };
}

const PAPERS = [
  ["letter", "US Letter"],
  ["a4", "A4"],
] as const;

/** Makes a PDF of the summary in the browser. What makes it is loaded when it is first asked for. */
export function DownloadPdf(props: PdfProps) {
  return (
    <MadeFile
      label="Download PDF"
      words={WORDS}
      subject={props.subject}
      begin={() => pdfOf(props)}
      before={props.children}
    >
      <div className={styles.options}>
        <Choice label="Paper" value={props.paper} options={PAPERS} choose={props.choosePaper} />
      </div>
      <p className={styles.pages}>{props.pages}</p>
    </MadeFile>
  );
}
