import type { AnyRouter } from "@tanstack/react-router";

/** The page of a location: the first question and all that follow it are one page. */
function pageOf(pathname: string): string {
  const [first = "", second] = pathname.split("/").filter(Boolean);
  if (second) return second;
  return first === "note" || first === "about" ? first : "assess";
}

/** Moves to a question's chosen answer, or its first. Does nothing where it is not on screen. */
export function focusQuestion(id: string): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`)];
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
}

/**
 * On arrival at another page, moves to its heading, so that a screen reader speaks it and the page
 * shows from its top; or to the question that a link named. Within a page nothing moves.
 */
export function watchArrivals(router: AnyRouter): void {
  router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
    if (!fromLocation || pageOf(fromLocation.pathname) === pageOf(toLocation.pathname)) return;
    document.querySelector<HTMLElement>("h1")?.focus();
    const { question } = toLocation.state;
    if (question) focusQuestion(question);
  });
}
