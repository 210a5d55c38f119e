import { openListeners } from "../../ui/store";

/** What the tabs of this browser tell each other. It lives in memory only. */
export type TabMessage =
  | { readonly kind: "draft-changed" | "who-is-here" | "clear" }
  /** A tab that holds work that is not saved, and which request it is. */
  | { readonly kind: "here"; readonly tab: string; readonly name: string }
  /** A tab that has erased all that it held, as another asked. */
  | { readonly kind: "cleared"; readonly tab: string };

const CHANNEL = "note-170";

const told = openListeners<TabMessage>();

/** Where this tab listens. What it tells there, it does not hear itself. */
let listening: BroadcastChannel | undefined;

function stop(): void {
  listening?.close();
  listening = undefined;
}

function start(): void {
  stop();
  if (typeof BroadcastChannel === "undefined") return;
  listening = new BroadcastChannel(CHANNEL);
  listening.addEventListener("message", ({ data }) => told.tell(data));
}

/** Tells every other tab of this browser that listens, where the browser lets tabs do so. */
export function tellTabs(what: TabMessage): void {
  if (!listening) start();
  listening?.postMessage(what);
}

/** Calls back with what other tabs tell. */
export function hearTabs(onTold: (told: TabMessage) => void): () => void {
  if (!listening) start();
  // Some browsers keep no page for Back and Forward that listens.
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", start);
  return told.subscribe(onTold);
}

/** Whether tabs surely reach each other: not where the page is a file in a folder. */
export function reachesTabs(): boolean {
  return typeof BroadcastChannel !== "undefined" && window.location.protocol !== "file:";
}
