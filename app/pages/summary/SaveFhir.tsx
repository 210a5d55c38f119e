import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { fileName } from "../../keeping/file/file";
import type { PaperSize } from "../../paper/pdf/layout";
import type { FileKind } from "../../ui/files/save-file";
import { Choice } from "./Choice";
import type { HandOverProps } from "./HandOver";
import styles from "./HandOver.module.css";
import { MadeFile, type ToMake } from "./MadeFile";

const FHIR: FileKind = {
  description: "FHIR",
  type: "application/fhir+json",
  extension: ".json",
};

type Content = "answers" | "with-pdf";

const CONTENTS = [
  ["answers", "Answers"],
  ["with-pdf", "Answers and PDF"],
] as const;

interface SaveFhirProps extends Pick<HandOverProps, "summarize" | "attach" | "subject"> {
  /** Of the PDF. */
  paper: PaperSize;
}

const NOT_MADE = "The FHIR file could not be made. Nothing you entered is lost. Try again.";

const WORDS = {
  cancelled: "Nothing was saved: no file was chosen.",
  preparing: "Preparing the file…",
  "not-loaded": NOT_MADE,
  "not-made": NOT_MADE,
};

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

/** The file of what is on screen now. It is made while the person chooses where it goes. */
function fhirOf(props: SaveFhirProps, onScreen: Assessment, content: Content): ToMake {
  const at = new Date();
  const assessment = structuredClone(onScreen);
  const { isOnScreen } = props.attach();
  const making = (async () => {
    const { writeFhir } = await import("../../exchange/write-fhir");
    const pdf = content === "with-pdf" ? await pdfOf(props, at) : undefined;
    return writeFhir(assessment, at, pdf);
  })().catch(() => undefined);
  return {
    name: fileName(assessment, at, "fhir.json"),
    fileKind: FHIR,
    at,
    isOnScreen,
    make: () => making,
  };
}

/** Saves what the summary says as FHIR, for other systems. What writes it is loaded when it is asked for. */
export default function SaveFhir(props: SaveFhirProps) {
  const { getValues } = useFormContext<Assessment>();
  const [content, choose] = useState<Content>("answers");
  return (
    <MadeFile
      label="Save as FHIR"
      words={WORDS}
      subject={props.subject}
      begin={() => fhirOf(props, getValues(), content)}
    >
      <div className={styles.options}>
        <Choice label="Content" value={content} options={CONTENTS} choose={choose} />
      </div>
    </MadeFile>
  );
}
