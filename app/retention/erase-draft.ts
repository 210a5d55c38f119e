/** The browser's database that holds the kept draft, and nothing else. */
export const DATABASE = "note-170";

/**
 * Erases the kept draft with its whole database; says whether none is left. It needs no library, so that
 * it never waits for one.
 */
export function eraseDraft(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = () => resolve(true);
      request.onerror = () => resolve(false);
    } catch {
      // Where the browser refuses the database altogether, nothing was ever kept in it.
      resolve(true);
    }
  });
}
