import { get, promisifyRequest, type UseStore, update } from "idb-keyval";
import { DATABASE } from "./erase-draft";

const STORE = "draft";
const KEY = "draft";

/** What became of a draft that was to be written. */
type Written = "written" | "elsewhere" | "refused";

/** Where the one draft is kept, as text. None of its doings ever throws. */
export interface DraftStore {
  /** The draft as it is there; nothing where there is none. */
  readonly read: () => Promise<string | undefined>;
  /**
   * Writes a draft in place of the one that this tab knows of. Where another is there, or none any more,
   * another tab has seen to it: nothing is written.
   */
  readonly replace: (known: string | undefined, text: string) => Promise<Written>;
}

class ChangedElsewhere extends Error {}

/**
 * Opens the database for one transaction and closes it again, so that it can be erased at any time. It
 * comes into being only where a first draft is written.
 */
function storeOf(mayCreate: boolean): UseStore {
  return async (mode, callback) => {
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => {
      if (mayCreate) request.result.createObjectStore(STORE);
      else request.transaction?.abort();
    };
    const database = await promisifyRequest(request);
    try {
      return await callback(database.transaction(STORE, mode).objectStore(STORE));
    } finally {
      database.close();
    }
  };
}

async function read(): Promise<string | undefined> {
  try {
    const stored = await get<unknown>(KEY, storeOf(false));
    return stored === undefined ? undefined : String(stored);
  } catch {
    return undefined;
  }
}

async function replace(known: string | undefined, text: string): Promise<Written> {
  const next = (stored: unknown) => {
    if (stored !== known) throw new ChangedElsewhere();
    return text;
  };
  try {
    await update<unknown>(KEY, next, storeOf(known === undefined));
    return "written";
  } catch (error) {
    if (error instanceof ChangedElsewhere) return "elsewhere";
    return (await read()) === known ? "refused" : "elsewhere";
  }
}

/** The draft in this browser's own database. */
export const BROWSER_STORE: DraftStore = { read, replace };
