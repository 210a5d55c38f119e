import { type ReactNode, useState } from "react";
import type { PaperSize } from "../../paper/pdf/layout";
import { Announced } from "../../ui/Announced";
import status from "../../ui/Announced.module.css";
import { chooseDestination, type FileKind, type Saving, saveFile } from "../../ui/files/save-file";
import { afterPaint } from "../../ui/loading/after-paint";
import type { HandOverProps } from "./HandOver";
import styles from "./HandOver.module.css";

const PDF: FileKind = { description: "PDF", type: "application/pdf", extension: ".pdf" };

type Progress =
  | { readonly kind: "none" | "cancelled" | "preparing" | "not-loaded" | "not-made" }
  | (Saving & { readonly time: string; readonly subject: string });

const SAFE = "Nothing you entered is lost. Print instead, or try again.";

/** What there is to say, as long as it is so of what is on screen. */
function wordsFor(progress: Progress, subject: string): string {
  switch (progress.kind) {
    case "none":
      return "";
    case "cancelled":
      return "No PDF was saved: no file was chosen.";
    case "preparing":
      return "Preparing the PDF…";
    case "not-loaded":
      return `The part of the app that makes PDFs could not be loaded. ${SAFE}`;
    case "not-made":
      return `The PDF could not be made. ${SAFE}`;
    case "failed":
      return `Not saved as ${progress.name}. ${progress.reason}`;
  }
  if (progress.subject !== subject) return "";
  const how = progress.kind === "saved" ? "Saved" : "Download started";
  return `${how} ${progress.time} as ${progress.name}. You can open it here again.`;
}

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

/**
 * Makes the PDF of what is on screen at the press, page and attachment alike. Where to save it is asked first,
 * while the browser still lets it; where the request is cleared or replaced meanwhile, nothing is saved.
 */
async function makeAndSave({ summarize, attach, subject, paper }: PdfProps): Promise<Progress> {
  const made = new Date();
  const summary = summarize();
  const attachment = attach();
  const name = attachment.pdfName;
  const destination = await chooseDestination(name, PDF);
  if (!destination) return { kind: "cancelled" };
  const unmade = async (kind: "none" | "not-loaded" | "not-made"): Promise<Progress> => {
    // The browser made an empty file of the name that was chosen.
    if (destination !== "downloads") await destination.remove?.().catch(() => {});
    return { kind };
  };
  const loaded = await Promise.all([
    import("../../paper/pdf/make-pdf"),
    import("../../paper/pdf/fonts/fonts"),
    painted(),
  ]).catch(() => undefined);
  if (!loaded) return unmade("not-loaded");
  const [{ makePdf }] = loaded;
  const bytes = await makePdf(summary, { paper, made, attachment }).catch(() => undefined);
  if (!attachment.isOnScreen()) return unmade("none");
  if (!bytes) return unmade("not-made");
  const time = made.toLocaleTimeString("en-US", { timeStyle: "short" });
  return { ...(await saveFile(bytes, PDF, name, destination)), time, subject };
}

function Paper({ paper, choosePaper }: Pick<PdfProps, "paper" | "choosePaper">) {
  return (
    <label>
      Paper
      <select
        value={paper}
        autoComplete="off"
        onChange={({ target }) => choosePaper(target.value === "a4" ? "a4" : "letter")}
      >
        <option value="letter">US Letter</option>
        <option value="a4">A4</option>
      </select>
    </label>
  );
}

/** Makes a PDF of the summary in the browser. What makes it is loaded when it is first asked for. */
export function DownloadPdf(props: PdfProps) {
  const [progress, setProgress] = useState<Progress>({ kind: "none" });
  const busy = progress.kind === "preparing";
  const start = async () => {
    if (busy) return;
    setProgress({ kind: "preparing" });
    setProgress(await makeAndSave(props));
  };
  const failed = ["not-loaded", "not-made", "failed"].includes(progress.kind);
  return (
    <div className={styles.way}>
      {props.children}
      <button type="button" className="button quiet" aria-disabled={busy} onClick={start}>
        Download PDF
      </button>
      <div className={styles.options}>
        <Paper {...props} />
      </div>
      <p className={styles.pages}>{props.pages}</p>
      <Announced className={status.said} data-failed={failed || undefined}>
        {wordsFor(progress, props.subject)}
      </Announced>
    </div>
  );
}
