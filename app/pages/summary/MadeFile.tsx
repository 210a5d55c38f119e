import { type ReactNode, useState } from "react";
import { Announced } from "../../ui/Announced";
import status from "../../ui/Announced.module.css";
import { chooseDestination, type FileKind, type Saving, saveFile } from "../../ui/files/save-file";
import styles from "./HandOver.module.css";

type Content = Uint8Array<ArrayBuffer> | string;

/** A file of what is on screen at the press. */
export interface ToMake {
  readonly name: string;
  readonly fileKind: FileKind;
  readonly at: Date;
  /** Whether the request that it holds is still there. */
  readonly isOnScreen: () => boolean;
  /** Makes it, once it is known where it goes: nothing where that fails. Rejects where what makes it cannot be loaded. */
  readonly make: () => Promise<Content | undefined>;
}

type Progress =
  | { readonly kind: "none" | "cancelled" | "preparing" | "not-loaded" | "not-made" }
  | (Saving & { readonly time: string; readonly subject: string });

interface MadeFileProps {
  /** Of the button. */
  label: string;
  words: Readonly<Record<"cancelled" | "preparing" | "not-loaded" | "not-made", string>>;
  /** All that the summary says: what is told of a file goes when it changes. */
  subject: string;
  begin: () => ToMake;
  /** What stands before the button. */
  before?: ReactNode;
  /** What stands after it. */
  children: ReactNode;
}

/** What there is to say, as long as it is so of what is on screen. */
function wordsFor(progress: Progress, { words, subject }: MadeFileProps): string {
  if (!("name" in progress)) return progress.kind === "none" ? "" : words[progress.kind];
  if (progress.kind === "failed") return `Not saved as ${progress.name}. ${progress.reason}`;
  if (progress.subject !== subject) return "";
  const how = progress.kind === "saved" ? "Saved" : "Download started";
  return `${how} ${progress.time} as ${progress.name}. You can open it here again.`;
}

/**
 * Makes a file and saves it. Where to save it is asked first, while the browser still lets it; where the request is
 * cleared or replaced meanwhile, nothing is saved.
 */
async function makeAndSave(file: ToMake, subject: string): Promise<Progress> {
  const { name, fileKind, at } = file;
  const destination = await chooseDestination(name, fileKind);
  if (!destination) return { kind: "cancelled" };
  const content = await file.make().catch(() => null);
  const isThere = file.isOnScreen();
  if (content && isThere) {
    const time = at.toLocaleTimeString("en-US", { timeStyle: "short" });
    return { ...(await saveFile(content, fileKind, name, destination)), time, subject };
  }
  // The browser made an empty file of the name that was chosen.
  if (destination !== "downloads") await destination.remove?.().catch(() => {});
  if (!isThere) return { kind: "none" };
  return { kind: content === null ? "not-loaded" : "not-made" };
}

/** A button that makes a file, what can be chosen about it, and what became of it. */
export function MadeFile(props: MadeFileProps): ReactNode {
  const { label, subject, begin, before, children } = props;
  const [progress, setProgress] = useState<Progress>({ kind: "none" });
  const busy = progress.kind === "preparing";
  const start = async () => {
    if (busy) return;
    setProgress({ kind: "preparing" });
    setProgress(await makeAndSave(begin(), subject));
  };
  const failed = ["not-loaded", "not-made", "failed"].includes(progress.kind);
  return (
    <div className={styles.way}>
      {before}
      <button type="button" className="button quiet" aria-disabled={busy} onClick={start}>
        {label}
      </button>
      {children}
      <Announced className={status.said} data-failed={failed || undefined}>
        {wordsFor(progress, props)}
      </Announced>
    </div>
  );
}
