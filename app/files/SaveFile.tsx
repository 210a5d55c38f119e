import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../assessment/record";

interface SaveFileProps {
  /** Told what was saved. */
  onSaved: (assessment: Assessment) => void;
}

/** Saves everything entered to a file on this computer. Its name says nothing of the patient. */
export function SaveFile({ onSaved }: SaveFileProps) {
  const { getValues } = useFormContext<Assessment>();
  const [said, setSaid] = useState("");
  const save = async () => {
    const { fileName, writeFile } = await import("../assessment/file");
    const { saveFile } = await import("../ui/save-file");
    const assessment = getValues();
    const now = new Date();
    const name = fileName(assessment.service, now);
    saveFile(writeFile(assessment, { version: __APP_VERSION__, now }), "application/json", name);
    onSaved(assessment);
    setSaid(`Saved as ${name}`);
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={save}>
        Save to a file
      </button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
