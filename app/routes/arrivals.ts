import type { RegisteredRouter } from "@tanstack/react-router";

/** The pages beside an assessment's. Each worksheet is one of its own. */
const PAGES = ["note", "map", "worksheet", "about"];

/** The page of a location: the first question and all that follow it are one page. */
function pageOf(pathname: string): string {
  const [first = "", second] = pathname.split("/").filter(Boolean);
  if (PAGES.includes(first)) return pathname;
  return second ?? "assess";
}

/** Moves to a question's chosen answer, or its first. Does nothing where it is not on screen. */
export function focusQuestion(id: string): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`)];
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
}

/** Moves to the page's heading, so that a screen reader speaks it and the page shows from its top. */
export function focusHeading(options?: FocusOptions): void {
  document.querySelector<HTMLElement>("h1")?.focus(options);
}

/**
 * On arrival at another page, moves to its heading, or to the question that a link named. Back and
 * Forward return to where the person was on it. Within a page nothing moves.
 */
export function watchArrivals(router: RegisteredRouter): void {
  const places = new Map<string, number>();
  let returning = false;
  router.history.subscribe(({ action }) => {
    returning = action.type !== "PUSH" && action.type !== "REPLACE";
  });
  router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
    if (fromLocation) places.set(pageOf(fromLocation.pathname), window.scrollY);
  });
  router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
    const page = pageOf(toLocation.pathname);
    if (!fromLocation || pageOf(fromLocation.pathname) === page) return;
    const place = returning ? places.get(page) : undefined;
    focusHeading({ preventScroll: place !== undefined });
    if (place !== undefined) window.scrollTo(0, place);
    const { question } = toLocation.state;
    if (question) focusQuestion(question);
  });
}
