import type { Page } from "@playwright/test";

/** Everything that the browser holds for this site, and the text of the kept draft. */
export async function held(page: Page) {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const drafts = await Promise.all(
      names.map(async (name) => {
        const opening = indexedDB.open(name);
        const database = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
          // Erased since it was named: to open it would make an empty one.
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () =>
            opening.error?.name === "AbortError" ? resolve(undefined) : reject(opening.error);
        });
        if (database === undefined) return [];
        const reading = database.transaction("draft").objectStore("draft").getAll();
        const all = await new Promise<unknown[]>((resolve, reject) => {
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        database.close();
        return all.map(String);
      }),
    );
    return {
      session: Object.keys(sessionStorage).sort(),
      local: Object.keys(localStorage),
      caches: await caches.keys(),
      cookies: document.cookie,
      databases: names,
      drafts: drafts.flat(),
    };
  });
}

/** What is held once all is cleared, and before anything is entered. */
export const NOTHING = {
  session: [],
  local: [],
  caches: [],
  cookies: "",
  databases: [],
  drafts: [],
};

/** The keys of what the tab keeps of an assessment with typed details. */
export const HELD_OF_SESSION = ["note-170.last-use", "note-170.session", "note-170.typed"];
