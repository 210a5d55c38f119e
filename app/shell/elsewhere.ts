/**
 * Whether this tab is to show something else than the start page: its address is another, or it kept something. It runs
 * in the page's head too, before anything is shown, so it stands by itself.
 */
export function isElsewhere(): boolean {
  try {
    return location.hash.length > 2 || sessionStorage.length > 0;
  } catch {
    return true;
  }
}
