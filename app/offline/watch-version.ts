/** Where the page stands towards new versions: none, one is ready, or another tab has changed to it. */
type Version = "this" | "new-one-waiting" | "changed-elsewhere";

/** What the pages see of it. */
export interface VersionWatch {
  readonly state: () => Version;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Changes to the new version, and loads the page anew. */
  readonly change: () => void;
}

/** Of the service worker's file, which keeps its name through all versions. */
const WORKER = "sw.js";

/** Trusted Types let this one address through, and nothing else. */
function workerAddress(): TrustedScriptURL | string {
  const policy = window.trustedTypes?.createPolicy("note-170-worker", {
    createScriptURL: (address) => {
      if (address !== WORKER) throw new TypeError(`not the service worker: ${address}`);
      return address;
    },
  });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}

/** Whether a version is kept already. The first one of all waits too, for a moment, and longer in Firefox. */
async function isKept(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(registration?.active);
}

/**
 * Keeps the app for use without a network, once it has loaded. A new version is fetched beside the one in
 * use and waits: it takes over when the person says so, or when the last page of this one is closed.
 * Where the browser has no service workers, or refuses, the app works as it is; so it does in one file.
 */
export function watchVersion(): VersionWatch {
  const listeners = new Set<() => void>();
  let state: Version = "this";
  let change = () => {};
  const keep = async () => {
    const { Workbox } = await import("workbox-window");
    const worker = new Workbox(workerAddress());
    const reload = () => window.location.reload();
    const tell = (now: Version, wanted: () => void) => {
      state = now;
      change = wanted;
      for (const listener of listeners) listener();
    };
    const changedElsewhere = () => tell("changed-elsewhere", reload);
    worker.addEventListener("waiting", async () => {
      if (!(await isKept())) return;
      worker.addEventListener("controlling", changedElsewhere);
      tell("new-one-waiting", () => {
        worker.removeEventListener("controlling", changedElsewhere);
        worker.addEventListener("controlling", reload);
        worker.messageSkipWaiting();
      });
    });
    await worker.register();
  };
  if (import.meta.env.MODE !== "single" && "serviceWorker" in navigator)
    window.addEventListener("load", () => keep().catch(() => {}), { once: true });
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    change: () => change(),
  };
}
