import { useId, useState } from "react";
import status from "../../ui/Said.module.css";
import type { SummaryDocument } from "../document";
import styles from "../HandOver.module.css";
import { FIELD_ROOM } from "./brevity";

export type Length = "compact" | "full";

type Outcome =
  | { readonly kind: "none" | "not-loaded" }
  | { readonly kind: "copied"; readonly text: string; readonly length: Length }
  | { readonly kind: "refused"; readonly text: string };

function inWords(count: number): string {
  return count.toLocaleString("en-US");
}

/** Said of a compact text that may not fit where it is to go. */
function tooLong(text: string, length: Length): string {
  return length === "compact" && text.length > FIELD_ROOM
    ? ` Some portals take no more than ${inWords(FIELD_ROOM)}.`
    : "";
}

function wordsFor(outcome: Outcome): string {
  switch (outcome.kind) {
    case "none":
      return "";
    case "not-loaded":
      return "The part of the app that writes text could not be loaded. Nothing you entered is lost. Try again.";
    case "copied":
      return `Copied: ${inWords(outcome.text.length)} characters.${tooLong(outcome.text, outcome.length)}`;
    case "refused":
      return "The browser did not let the app copy. The text is selected below: copy it with Ctrl+C, or ⌘C on a Mac.";
  }
}

/**
 * Puts text into the clipboard. WebKit takes it only while the press of the button is fresh, and a promise
 * of it if it takes longer; older browsers take no promise.
 */
async function toClipboard(text: Promise<string>): Promise<void> {
  if (!("ClipboardItem" in globalThis)) return navigator.clipboard.writeText(await text);
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

async function copy(summarize: () => SummaryDocument, length: Length): Promise<Outcome> {
  const writing = import("./plain-text").then(({ toPlainText }) =>
    toPlainText(summarize(), { compact: length === "compact" }),
  );
  const copying = toClipboard(writing).then(
    () => true,
    () => false,
  );
  const text = await writing.catch(() => undefined);
  if (text === undefined) return { kind: "not-loaded" };
  return (await copying) ? { kind: "copied", text, length } : { kind: "refused", text };
}

/** Selected as soon as it is there, so that one keystroke copies it. */
function selectAll(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}

function Shown({ text, explainedBy }: { text: string; explainedBy: string }) {
  return (
    <textarea
      ref={selectAll}
      className={styles.text}
      aria-label="The summary as text"
      aria-describedby={explainedBy}
      value={text}
      autoComplete="off"
      spellCheck={false}
      readOnly
    />
  );
}

interface LengthProps {
  length: Length;
  choose: (length: Length) => void;
}

function LengthChoice({ length, choose }: LengthProps) {
  return (
    <label>
      Length
      <select
        value={length}
        autoComplete="off"
        onChange={({ target }) => choose(target.value === "full" ? "full" : "compact")}
      >
        <option value="compact">Compact</option>
        <option value="full">Full</option>
      </select>
    </label>
  );
}

interface CopyTextProps extends LengthProps {
  summarize: () => SummaryDocument;
}

/** Copies the summary as plain text; where the clipboard refuses, shows it. */
export function CopyText({ summarize, length, choose }: CopyTextProps) {
  const said = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const start = async () => {
    setOutcome({ kind: "none" });
    setOutcome(await copy(summarize, length));
  };
  const failed = outcome.kind === "not-loaded" || outcome.kind === "refused";
  return (
    <div className={styles.way}>
      <button type="button" className="button quiet" onClick={start}>
        Copy as text
      </button>
      <LengthChoice length={length} choose={choose} />
      <p id={said} className={status.said} role="status" data-failed={failed || undefined}>
        {wordsFor(outcome)}
      </p>
      {outcome.kind === "refused" && <Shown text={outcome.text} explainedBy={said} />}
    </div>
  );
}
