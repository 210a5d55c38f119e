import { useState } from "react";
import status from "../../ui/Said.module.css";
import { saveFile } from "../../ui/save-file";
import type { HandOverProps } from "../HandOver";
import styles from "../HandOver.module.css";
import { pdfName } from "./file-name";
import type { PaperSize } from "./page";

type Progress =
  | { readonly kind: "none" | "preparing" | "not-loaded" | "not-made" }
  | { readonly kind: "saved"; readonly name: string };

const SAFE = "Nothing you entered is lost. Print instead, or try again.";

function wordsFor(progress: Progress): string {
  switch (progress.kind) {
    case "none":
      return "";
    case "preparing":
      return "Preparing the PDF…";
    case "not-loaded":
      return `The part of the app that makes PDFs could not be loaded. ${SAFE}`;
    case "not-made":
      return `The PDF could not be made. ${SAFE}`;
    case "saved":
      return `Downloaded as ${progress.name}. It can be opened here again.`;
  }
}

/** Lets the browser paint what was said before the work that keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

type PdfProps = Pick<HandOverProps, "summarize" | "attach">;

async function download({ summarize, attach }: PdfProps, paper: PaperSize): Promise<Progress> {
  const loaded = await Promise.all([import("./make-pdf"), import("./fonts")]).catch(
    () => undefined,
  );
  if (!loaded) return { kind: "not-loaded" };
  const [{ makePdf }] = loaded;
  await painted();
  try {
    const summary = summarize();
    const name = pdfName(summary);
    const attachment = attach();
    const bytes = await makePdf(summary, { paper, made: new Date(), attachment });
    saveFile(bytes, "application/pdf", name);
    return { kind: "saved", name };
  } catch {
    return { kind: "not-made" };
  }
}

function Paper({ paper, choose }: { paper: PaperSize; choose: (paper: PaperSize) => void }) {
  return (
    <label>
      Paper
      <select
        value={paper}
        autoComplete="off"
        onChange={({ target }) => choose(target.value === "a4" ? "a4" : "letter")}
      >
        <option value="letter">US Letter</option>
        <option value="a4">A4</option>
      </select>
    </label>
  );
}

/** Makes a PDF of the summary in the browser. What makes it is loaded when it is first asked for. */
export function DownloadPdf(props: PdfProps) {
  const [paper, setPaper] = useState<PaperSize>("letter");
  const [progress, setProgress] = useState<Progress>({ kind: "none" });
  const busy = progress.kind === "preparing";
  const start = async () => {
    if (busy) return;
    setProgress({ kind: "preparing" });
    setProgress(await download(props, paper));
  };
  const failed = progress.kind === "not-loaded" || progress.kind === "not-made";
  return (
    <div className={styles.way}>
      <button type="button" className="button quiet" aria-disabled={busy} onClick={start}>
        Download PDF
      </button>
      <Paper paper={paper} choose={setPaper} />
      <p className={status.said} role="status" data-failed={failed || undefined}>
        {wordsFor(progress)}
      </p>
    </div>
  );
}
