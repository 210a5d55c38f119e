import { get, promisifyRequest, type UseStore, update } from "idb-keyval";
import { SETTLES_WITHIN_MS } from "../idle/retention-times";
import { tellTabs } from "../tabs/tell-tabs";
import { DATABASE, type Erasing, eraseDraft } from "./erase-draft";

const STORE = "draft";
const KEY = "draft";

/** What is stored: a draft, none, or the browser does not tell: it refuses, or does not answer in time. */
export type Stored =
  | { readonly kind: "draft"; readonly text: string }
  | { readonly kind: "none" | "refused" | "silent" };

/** What became of a draft that was to be written. */
type Written = "written" | "elsewhere" | "refused" | "silent";

/** Where the one draft is kept, as text. Each of its doings ends within seconds, and none ever throws. */
export interface DraftStore {
  /** The draft as it is there. */
  readonly read: () => Promise<Stored>;
  /**
   * Writes a draft in place of the one that this tab knows of. Where another is there, or none any more,
   * another tab has seen to it: nothing is written.
   */
  readonly replace: (known: string | undefined, text: string) => Promise<Written>;
  /** Erases whatever draft is there. */
  readonly erase: () => Promise<Erasing>;
}

class ChangedElsewhere extends Error {}
class NoAnswer extends Error {}

/** Gives up on what does not end in time, and sees to it that it does not come about later. */
async function inTime<T>(action: (givenUp: AbortSignal) => Promise<T>): Promise<T> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp.abort();
      reject(new NoAnswer());
    }, SETTLES_WITHIN_MS);
  });
  try {
    return await Promise.race([action(giveUp.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens the database for one transaction and closes it again, so that it can be erased at any time. It
 * comes into being only where a first draft is written.
 */
function storeOf(mayCreate: boolean, givenUp: AbortSignal): UseStore {
  return async (mode, callback) => {
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => {
      if (mayCreate && !givenUp.aborted) request.result.createObjectStore(STORE);
      else request.transaction?.abort();
    };
    const database = await promisifyRequest(request);
    const ended = new AbortController();
    try {
      givenUp.throwIfAborted();
      const transaction = database.transaction(STORE, mode);
      givenUp.addEventListener("abort", () => transaction.abort(), { signal: ended.signal });
      return await callback(transaction.objectStore(STORE));
    } finally {
      ended.abort();
      database.close();
    }
  };
}

/** Looking for a database that is not there is given up by the app itself. */
function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

async function read(): Promise<Stored> {
  try {
    const stored = await inTime((givenUp) => get<unknown>(KEY, storeOf(false, givenUp)));
    return stored === undefined ? { kind: "none" } : { kind: "draft", text: String(stored) };
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: "silent" };
    return { kind: isMissing(error) ? "none" : "refused" };
  }
}

async function replace(known: string | undefined, text: string): Promise<Written> {
  const next = (stored: unknown) => {
    if (stored !== known) throw new ChangedElsewhere();
    return text;
  };
  try {
    await inTime((givenUp) => update<unknown>(KEY, next, storeOf(known === undefined, givenUp)));
  } catch (error) {
    if (error instanceof NoAnswer) return "silent";
    if (error instanceof ChangedElsewhere || isMissing(error)) return "elsewhere";
    return "refused";
  }
  tellTabs({ kind: "draft-changed" });
  return "written";
}

/** The draft in this browser's own database. */
export const BROWSER_STORE: DraftStore = {
  read,
  replace,
  erase: () => new Promise(eraseDraft),
};
