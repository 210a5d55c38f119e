import { Workbox } from "workbox-window";
import type { Change, Version } from "./watch-version";

/** Of the service worker's file, which keeps its name through all versions. */
const WORKER = "sw.js";

/** The host is asked for a new version no more often than this. */
const LOOK_EVERY_MS = 60 * 60_000;

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

function reload(letGo: () => void): void {
  letGo();
  window.location.reload();
}

/** Looks for a new version when the person comes back to the page. The browser itself does so only on loading. */
function lookOnReturn(look: () => Promise<void>): void {
  let lookedAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    const now = Date.now();
    if (document.visibilityState === "hidden" || now - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = now;
    look().catch(() => {});
  });
}

/**
 * Keeps the app for use without a network. A new version is fetched beside the one in use and waits: it takes
 * over when the person says so, or when the last page of this one is closed.
 */
export async function keepVersion(tell: (now: Version, change: Change) => void): Promise<void> {
  const worker = new Workbox(workerAddress());
  let kept = await isKept();
  // A page that came past what is kept, or was there first, is of the version that serves it first.
  let another = Boolean(navigator.serviceWorker.controller);
  let wanted: (() => void) | undefined;
  worker.addEventListener("installed", () => {
    another ||= kept;
  });
  worker.addEventListener("waiting", () => {
    if (!kept) return;
    tell("new-one-waiting", (letGo) => {
      wanted = () => reload(letGo);
      worker.messageSkipWaiting();
    });
  });
  worker.addEventListener("controlling", () => {
    if (wanted) return wanted();
    tell(another ? "changed-elsewhere" : "this", reload);
    kept = true;
    another = true;
  });
  await worker.register();
  lookOnReturn(() => worker.update());
}
