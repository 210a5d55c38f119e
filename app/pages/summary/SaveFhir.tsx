import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { fileName } from "../../keeping/file/file";
import type { PaperSize } from "../../paper/pdf/layout";
import { Announced } from "../../ui/Announced";
import status from "../../ui/Announced.module.css";
import { chooseDestination, type FileKind, type Saving, saveFile } from "../../ui/files/save-file";
import type { HandOverProps } from "./HandOver";
import styles from "./HandOver.module.css";

const FHIR: FileKind = {
  description: "FHIR",
  type: "application/fhir+json",
  extension: ".json",
};

type Content = "answers" | "with-pdf";

type Progress =
  | { readonly kind: "none" | "cancelled" | "preparing" | "not-made" }
  | (Saving & { readonly subject: string });

interface SaveFhirProps extends Pick<HandOverProps, "summarize" | "attach" | "subject"> {
  /** Of the PDF. */
  paper: PaperSize;
}

/** What there is to say, as long as it is so of what is on screen. */
function wordsFor(progress: Progress, subject: string): string {
  switch (progress.kind) {
    case "none":
      return "";
    case "cancelled":
      return "Nothing was saved: no file was chosen.";
    case "preparing":
      return "Preparing the file…";
    case "not-made":
      return "The FHIR file could not be made. Nothing you entered is lost. Try again.";
    case "failed":
      return `Not saved as ${progress.name}. ${progress.reason}`;
  }
  if (progress.subject !== subject) return "";
  const how = progress.kind === "saved" ? "Saved" : "Download started";
  return `${how} as ${progress.name}. You can open it here again.`;
}

async function pdfOf({ summarize, attach, paper }: SaveFhirProps, made: Date) {
  const summary = summarize();
  const attachment = attach();
  const [{ makePdf }] = await Promise.all([
    import("../../paper/pdf/make-pdf"),
    import("../../paper/pdf/fonts/fonts"),
  ]);
  const bytes = await makePdf(summary, { paper, made, attachment });
  return { bytes, title: attachment.pdfName };
}

/**
 * Makes the file of what is on screen at the press. Where to save it is asked first, while the browser still lets
 * it; where the request is cleared or replaced meanwhile, nothing is saved.
 */
async function makeAndSave(
  props: SaveFhirProps,
  onScreen: Assessment,
  content: Content,
): Promise<Progress> {
  const made = new Date();
  const assessment = structuredClone(onScreen);
  const { isOnScreen } = props.attach();
  const making = (async () => {
    const { writeFhir } = await import("../../exchange/write-fhir");
    const pdf = content === "with-pdf" ? await pdfOf(props, made) : undefined;
    return writeFhir(assessment, made, pdf);
  })().catch(() => undefined);
  const name = fileName(assessment, made, "fhir.json");
  const destination = await chooseDestination(name, FHIR);
  if (!destination) return { kind: "cancelled" };
  const written = await making;
  if (!written || !isOnScreen()) {
    // The browser made an empty file of the name that was chosen.
    if (destination !== "downloads") await destination.remove?.().catch(() => {});
    return { kind: written ? "none" : "not-made" };
  }
  return { ...(await saveFile(written, FHIR, name, destination)), subject: props.subject };
}

/** Saves what the summary says as FHIR, for other systems. What writes it is loaded when it is asked for. */
export default function SaveFhir(props: SaveFhirProps) {
  const { getValues } = useFormContext<Assessment>();
  const [content, choose] = useState<Content>("answers");
  const [progress, setProgress] = useState<Progress>({ kind: "none" });
  const busy = progress.kind === "preparing";
  const start = async () => {
    if (busy) return;
    setProgress({ kind: "preparing" });
    setProgress(await makeAndSave(props, getValues(), content));
  };
  const failed = progress.kind === "not-made" || progress.kind === "failed";
  return (
    <div className={styles.way}>
      <button type="button" className="button quiet" aria-disabled={busy} onClick={start}>
        Save as FHIR
      </button>
      <div className={styles.options}>
        <label>
          Content
          <select
            value={content}
            autoComplete="off"
            onChange={({ target }) => choose(target.value === "with-pdf" ? "with-pdf" : "answers")}
          >
            <option value="answers">Answers</option>
            <option value="with-pdf">Answers and PDF</option>
          </select>
        </label>
      </div>
      <Announced className={status.said} data-failed={failed || undefined}>
        {wordsFor(progress, props.subject)}
      </Announced>
    </div>
  );
}
