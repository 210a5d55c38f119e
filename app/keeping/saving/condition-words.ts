import type { Condition, Copy } from "./work";

const UNCHANGED: Record<Copy["how"], string> = {
  saved: "Saved",
  handed: "Download started",
  opened: "Unchanged since opened",
};

const CHANGED: Record<Copy["how"], string> = {
  saved: "Changed since saved",
  handed: "Changed since download",
  opened: "Changed since opened",
};

/** A time of today as "6:48 AM"; of another day with that. */
export function momentOf(at: Date): string {
  const today = at.toDateString() === new Date().toDateString();
  return at.toLocaleString("en-US", { timeStyle: "short", ...(!today && { dateStyle: "medium" }) });
}

/** The condition of the work in few words: "Saved 6:48 AM". */
export function stateWords({ kind, copy }: Condition): string {
  if (!copy) return kind === "nothing" ? "Nothing entered yet" : "Not saved";
  if (kind === "changed") return CHANGED[copy.how];
  const words = UNCHANGED[copy.how];
  return copy.how === "opened" ? words : `${words} ${momentOf(copy.at)}`;
}

/** The same in full: "Saved 6:48 AM as note-170-trial-2026-11-29-064805.json". */
export function conditionWords(condition: Condition): string {
  const { kind, copy } = condition;
  if (!copy) return stateWords(condition);
  const words = (kind === "changed" ? CHANGED : UNCHANGED)[copy.how];
  if (copy.how === "opened") return `${words} from ${copy.name}`;
  return `${words} ${momentOf(copy.at)} as ${copy.name}`;
}

/** Whether a download of all of it started, and the person has not said that it arrived. */
export function isHanded({ kind, copy }: Condition): boolean {
  return kind === "unchanged" && copy.how === "handed";
}

/** What would be lost of what is on screen, if another request took its place. */
export function losingWords(condition: Condition): string {
  if (isHanded(condition))
    return "The download of what is on screen has started. Check that the file arrived: what is on screen would be erased.";
  return condition.kind === "unchanged"
    ? "What is on screen is saved."
    : "Some answers or details on screen are not saved. They would be erased.";
}
