import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { fileName, writeFile } from "../assessment/file";
import type { Assessment } from "../assessment/record";
import styles from "../ui/Said.module.css";
import { saveFile } from "../ui/save-file";

interface SaveFileProps {
  label?: string;
  /** When the file of this assessment was first saved, if it was. */
  createdAt: () => string | undefined;
  /** Told what was saved, and when its file was first. */
  onSaved: (assessment: Assessment, createdAt: string) => void;
}

/** Saves everything entered to a file on this computer. Its name says nothing of the patient. */
export function SaveFile({ label = "Save to a file", createdAt, onSaved }: SaveFileProps) {
  const { getValues } = useFormContext<Assessment>();
  const [said, setSaid] = useState("");
  const save = () => {
    const assessment = getValues();
    const now = new Date();
    const first = createdAt() ?? now.toISOString();
    const name = fileName(assessment.service, now);
    const text = writeFile(assessment, { version: __APP_VERSION__, now, createdAt: first });
    saveFile(text, "application/json", name);
    onSaved(assessment, first);
    const time = now.toLocaleTimeString("en-US", { timeStyle: "short" });
    setSaid(`Saved at ${time} as ${name}.`);
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={save}>
        {label}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
