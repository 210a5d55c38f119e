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
  const changedElsewhere = () => tell("changed-elsewhere", reload);
  worker.addEventListener("waiting", async () => {
    if (!(await isKept())) return;
    worker.addEventListener("controlling", changedElsewhere);
    tell("new-one-waiting", (letGo) => {
      worker.removeEventListener("controlling", changedElsewhere);
      worker.addEventListener("controlling", () => reload(letGo));
      worker.messageSkipWaiting();
    });
  });
  await worker.register();
  lookOnReturn(() => worker.update());
}
