import { useId, useState } from "react";
import type { SummaryDocument } from "../../paper/summary/document";
import type { TextChoice } from "../../paper/text/plain-text";
import { PORTAL_ROOM, roomOf } from "../../paper/text/portal-room";
import { Announced } from "../../ui/Announced";
import status from "../../ui/Announced.module.css";
import { FREE_TEXT } from "../../ui/controls/free-text";
import { Choice } from "./Choice";
import styles from "./HandOver.module.css";

type Outcome =
  | { readonly kind: "none" | "not-loaded" }
  | { readonly kind: "copied"; readonly text: string }
  | { readonly kind: "refused"; readonly text: string };

function inWords(count: number): string {
  return count.toLocaleString("en-US");
}

function wordsFor(outcome: Outcome): string {
  switch (outcome.kind) {
    case "none":
      return "";
    case "not-loaded":
      return "The part of the app that writes text could not be loaded. Nothing you entered is lost. Try again.";
    case "copied":
      return `Copied: ${inWords(roomOf(outcome.text))} characters.`;
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

interface Writing {
  readonly summarize: () => SummaryDocument;
  readonly choice: TextChoice;
}

/** Copies a text, or a part of it, as of now. */
async function copy({ summarize, choice }: Writing, part: number): Promise<Outcome> {
  const writing = import("../../paper/text/plain-text").then(
    ({ toPlainTexts }) => toPlainTexts(summarize(), choice)[part] ?? "",
  );
  const copying = toClipboard(writing).then(
    () => true,
    () => false,
  );
  const text = await writing.catch(() => undefined);
  if (text === undefined) return { kind: "not-loaded" };
  return (await copying) ? { kind: "copied", text } : { kind: "refused", text };
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
      {...FREE_TEXT}
      readOnly
    />
  );
}

const LENGTHS = [
  ["portal", "For a portal"],
  ["full", "Full"],
] as const;

interface ChoicesProps {
  choice: TextChoice;
  choose: (choice: TextChoice) => void;
}

function Choices({ choice, choose }: ChoicesProps) {
  return (
    <div className={styles.options}>
      <Choice
        label="Text"
        value={choice.length}
        options={LENGTHS}
        choose={(length) => choose({ ...choice, length })}
      />
      {choice.length === "portal" && (
        <label>
          <input
            type="checkbox"
            autoComplete="off"
            checked={choice.details}
            onChange={({ target }) => choose({ ...choice, details: target.checked })}
          />
          Include request details
        </label>
      )}
    </div>
  );
}

/** What a portal's field holds, and how much of it is taken. */
function roomWords(rooms: readonly number[], { length }: TextChoice): string {
  const counts = `${rooms.map(inWords).join(" and ")} characters`;
  if (length === "full") return `${counts}.`;
  const parts = rooms.length > 1 ? `${rooms.length} parts: ` : "";
  return `${parts}${counts}; many portals take ${inWords(PORTAL_ROOM)}.`;
}

interface CopyTextProps extends ChoicesProps {
  /** How many characters each text takes; nothing before that is known. */
  rooms: readonly number[] | undefined;
  summarize: () => SummaryDocument;
}

/** Copies the summary as plain text; where the clipboard refuses, shows it. */
export function CopyText({ rooms, summarize, choice, choose }: CopyTextProps) {
  const said = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const start = async (part: number) => {
    setOutcome({ kind: "none" });
    setOutcome(await copy({ summarize, choice }, part));
  };
  const parts = rooms?.length ?? 1;
  const failed = outcome.kind === "not-loaded" || outcome.kind === "refused";
  return (
    <div className={styles.way}>
      {Array.from({ length: parts }, (_, part) => `Copy part ${part + 1} of ${parts}`).map(
        (name, part) => (
          <button key={name} type="button" className="button quiet" onClick={() => start(part)}>
            {parts > 1 ? name : "Copy as text"}
          </button>
        ),
      )}
      <Choices choice={choice} choose={choose} />
      <p className={styles.count}>{rooms && roomWords(rooms, choice)}</p>
      <Announced id={said} className={status.said} data-failed={failed || undefined}>
        {wordsFor(outcome)}
      </Announced>
      {outcome.kind === "refused" && <Shown text={outcome.text} explainedBy={said} />}
    </div>
  );
}
