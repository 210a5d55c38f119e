import { SETTLES_WITHIN_MS } from "../idle/retention-times";
import { tellTabs } from "../tabs/tell-tabs";

/** The browser's database that holds the kept draft, and nothing else. */
export const DATABASE = "note-170";

/** What became of a draft that was to be erased: none is left, it stays, or something holds it up so far. */
export type Erasing = "erased" | "draft-stays" | "draft-held";

/**
 * Erases the kept draft with its whole database, and says what became of it: within seconds, and once more
 * where what held it up has let go. It needs no library, so that it never waits for one.
 */
export function eraseDraft(say: (erasing: Erasing) => void): void {
  const timer = setTimeout(() => say("draft-held"), SETTLES_WITHIN_MS);
  const end = (erasing: Erasing) => {
    clearTimeout(timer);
    say(erasing);
    tellTabs({ kind: "draft-changed" });
  };
  try {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => end("erased");
    request.onerror = () => end("draft-stays");
  } catch {
    // Where the browser refuses the database altogether, nothing was ever kept in it.
    end("erased");
  }
}
