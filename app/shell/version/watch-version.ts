import { type Followed, openStore } from "../../ui/store";

/** Where the page stands toward new versions: none, one is ready, or another tab has changed to it. */
export type Version = "this" | "new-one-waiting" | "changed-elsewhere";

/** What the pages see of it. */
export interface VersionWatch extends Followed<Version> {
  readonly change: Change;
}

/**
 * Changes to the new version, and loads the page again. Whoever wants it agreed before to lose what is not saved:
 * `letGo` is called last and lets go of it, so that the browser does not ask once more.
 */
export type Change = (letGo: () => void) => void;

/**
 * Keeps the app for use without a network, once it has loaded, and watches for new versions. Where the browser
 * has no service workers, or refuses, the app works as it is; so it does in one file.
 */
export function watchVersion(): VersionWatch {
  const { state, subscribe, set } = openStore<Version>("this");
  let change: Change = () => {};
  const tell = (now: Version, wanted: Change) => {
    change = wanted;
    set(now);
  };
  const keep = async () => (await import("./keep-version")).keepVersion(tell);
  if (import.meta.env.MODE !== "single" && "serviceWorker" in navigator)
    window.addEventListener("load", () => keep().catch(() => {}), { once: true });
  return {
    state,
    subscribe,
    change: (letGo) => change(letGo),
  };
}
