import { useSyncExternalStore } from "react";

/** Nothing turns a page from a folder into one from a server. */
const never = () => () => {};

const isFromFile = () => window.location.protocol === "file:";

/** Whether the page was opened from a folder: a browser may take all such pages for one site. */
export function useFromFile(): boolean {
  return useSyncExternalStore(never, isFromFile, () => false);
}
