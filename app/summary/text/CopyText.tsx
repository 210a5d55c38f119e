import { useId, useState } from "react";
import type { SummaryDocument } from "../document";
import styles from "../HandOver.module.css";
import { FIELD_ROOM } from "./brevity";

type Form = "compact" | "full";

type Outcome =
  | { readonly kind: "none" | "not-loaded" }
  | { readonly kind: "copied"; readonly text: string }
  | { readonly kind: "refused"; readonly text: string };

function inWords(count: number): string {
  return count.toLocaleString("en-US");
}

/** Said of a text that may not fit where it is to go. */
function tooLong({ length }: string): string {
  return length > FIELD_ROOM ? ` Some portals take no more than ${inWords(FIELD_ROOM)}.` : "";
}

function wordsFor(outcome: Outcome): string {
  switch (outcome.kind) {
    case "none":
      return "";
    case "not-loaded":
      return "The part of the app that writes text could not be loaded. Nothing you entered is lost. Try again.";
    case "copied":
      return `Copied: ${inWords(outcome.text.length)} characters.${tooLong(outcome.text)}`;
    case "refused":
      return "The browser did not let the app copy. The text is below, selected: copy it with Ctrl+C, or ⌘C on a Mac.";
  }
}

async function copy(summarize: () => SummaryDocument, form: Form): Promise<Outcome> {
  const writer = await import("./plain-text").catch(() => undefined);
  if (!writer) return { kind: "not-loaded" };
  const text = writer.toPlainText(summarize(), { compact: form === "compact" });
  try {
    await navigator.clipboard.writeText(text);
    return { kind: "copied", text };
  } catch {
    return { kind: "refused", text };
  }
}

/** Selected as soon as it is there, so that one keystroke copies it. */
function selectAll(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}

/** Copies the summary as plain text; where the clipboard refuses, shows it. */
export function CopyText({ summarize }: { summarize: () => SummaryDocument }) {
  const said = useId();
  const [form, setForm] = useState<Form>("compact");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const start = async () => {
    setOutcome({ kind: "none" });
    setOutcome(await copy(summarize, form));
  };
  const failed = outcome.kind === "not-loaded" || outcome.kind === "refused";
  return (
    <div className={styles.way}>
      <button type="button" className="button quiet" onClick={start}>
        Copy as text
      </button>
      <label>
        Length
        <select
          value={form}
          autoComplete="off"
          onChange={({ target }) => setForm(target.value === "full" ? "full" : "compact")}
        >
          <option value="compact">Compact</option>
          <option value="full">Full</option>
        </select>
      </label>
      <p id={said} className={styles.said} role="status" data-failed={failed || undefined}>
        {wordsFor(outcome)}
      </p>
      {outcome.kind === "refused" && (
        <textarea
          ref={selectAll}
          className={styles.text}
          aria-label="The summary as text"
          aria-describedby={said}
          value={outcome.text}
          readOnly
        />
      )}
    </div>
  );
}
