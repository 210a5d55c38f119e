import type { RegisteredRouter } from "@tanstack/react-router";
import { focusHeading, focusInput } from "../ui/page-focus";
import { say } from "../ui/say";

/** The pages beside an assessment's. Each worksheet is one of its own. */
const PAGES = ["list", "note", "map", "worksheet", "about"];

/** The page of a location: the first question and all that follow it are one page, whose heading changes. */
function pageOf(pathname: string): string {
  const [first = "", second] = pathname.split("/").filter(Boolean);
  if (PAGES.includes(first)) return pathname;
  return second ?? "assess";
}

/** So long after a change of page, readers have taken it in. */
const NOTICED_MS = 200;

/** Where a person was on a page: how far down, and on which link or answer. */
interface Place {
  readonly top: number;
  readonly focused: string;
}

/** Finds a link, an answer or what has an id again once its page is shown again. */
function selectorOf(element: Element | null): string {
  if (element instanceof HTMLAnchorElement) return `a[href="${element.getAttribute("href")}"]`;
  if (element instanceof HTMLInputElement)
    return `input[name="${element.name}"][value="${CSS.escape(element.value)}"]`;
  return element?.id ? `#${CSS.escape(element.id)}` : "h1";
}

function returnTo({ top, focused }: Place): void {
  const element = document.querySelector<HTMLElement>(focused);
  if (element) element.focus({ preventScroll: true });
  else focusHeading({ preventScroll: true });
  window.scrollTo(0, top);
}

/** A screen reader that was on one of these may have been ready for typing. */
const CONTROLS = "input, select, textarea, button";

/**
 * Returns from a control, which is gone with its page. Only where focus moves to what is no link, and that a moment
 * later, does a reader notice, and read the page again instead of typing into it.
 */
function returnToHeading({ top }: Place): void {
  const main = document.getElementById("main");
  main?.focus({ preventScroll: true });
  window.scrollTo(0, top);
  setTimeout(() => {
    if (document.activeElement === main) focusHeading({ preventScroll: true });
  }, NOTICED_MS);
}

/**
 * On arrival at another page, moves to its heading, or to the question or entry that a link named. Back and
 * Forward return to where the person was on it. Within a page nothing moves.
 */
export function watchArrivals(router: RegisteredRouter): void {
  const places = new Map<string, Place>();
  let returning = false;
  let fromControl = false;
  router.history.subscribe(({ action }) => {
    returning = action.type !== "PUSH" && action.type !== "REPLACE";
  });
  router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
    if (!fromLocation) return;
    const focused = selectorOf(document.activeElement);
    fromControl = document.activeElement?.matches(CONTROLS) === true;
    places.set(pageOf(fromLocation.pathname), { top: window.scrollY, focused });
  });
  router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
    if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
    const page = pageOf(toLocation.pathname);
    const isSame = pageOf(fromLocation.pathname) === page;
    // An answer that leads on says what follows from it.
    if (isSame && !returning && !document.activeElement?.matches("a")) return;
    // A reader that loses the link it was on, or stays on it, says nothing of where it leads.
    say(document.querySelector("h1")?.textContent);
    if (isSame) return;
    const place = returning ? places.get(page) : undefined;
    if (place) return fromControl ? returnToHeading(place) : returnTo(place);
    const { question, entry } = toLocation.state;
    const field = entry && document.getElementById(entry);
    if (field) return field.focus();
    focusHeading();
    if (question) focusInput(question);
  });
}
