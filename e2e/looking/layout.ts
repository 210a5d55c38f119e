import type { Page } from "@playwright/test";

/** The elements that stick out of the page's width, or hold content that does and scroll it. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const { clientWidth } = root;
    const scrolls = (each: Element) =>
      each.scrollWidth > each.clientWidth &&
      (each === root || /auto|scroll/.test(getComputedStyle(each).overflowX));
    // What is only heard is clipped to a point, whatever it holds.
    const sticksOut = (each: Element) =>
      each.getBoundingClientRect().right > clientWidth + 0.5 && !each.closest(".visually-hidden");
    return [root, ...document.body.querySelectorAll("*")]
      .filter((each) => scrolls(each) || sticksOut(each))
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

/** The elements whose words are cut off, or lie upon those of another. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.body.querySelectorAll("*")].filter(
      (each) =>
        each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        !each.closest("option") &&
        !each.closest(".visually-hidden") &&
        getComputedStyle(each).clipPath === "none",
    );
    // A field of one line scrolls what is typed into it.
    const cuts = (each: Element) =>
      each.clientWidth > 0 &&
      !each.matches("input") &&
      (/hidden|clip/.test(getComputedStyle(each).overflow) || each.matches("select")) &&
      (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
    const modal = document.querySelector("dialog[open]");
    const floats = (each: Element | null): boolean =>
      each !== null &&
      (/sticky|fixed/.test(getComputedStyle(each).position) || floats(each.parentElement));
    const words = shown
      .filter((each) => !each.closest("table thead") && (modal?.contains(each) ?? !floats(each)))
      .flatMap((each) =>
        [...each.childNodes].filter(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ),
      )
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return { node, places: [...range.getClientRects()] };
      });
    const REACH = 3;
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > REACH &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 2;
    const overlapping = words.flatMap(({ node, places }, at) =>
      words
        .slice(0, at)
        .filter((other) => other.places.some((one) => places.some((place) => meet(one, place))))
        .map((other) => `“${node.textContent}” upon “${other.node.textContent}”`),
    );
    return [
      ...shown.filter(cuts).map((each) => `cut off: ${each.outerHTML.slice(0, 120)}`),
      ...overlapping,
    ];
  });
}

/**
 * The controls that a pointer hits on less than this, from their middle on; another size holds in the lists of
 * criteria: the outline, the note's, and the map's in words. A link within a sentence is as high as its line.
 */
export function hardToHit(page: Page, least: { any: number; inLists: number }): Promise<string[]> {
  return page.evaluate((size) => {
    const modal = document.querySelector("dialog[open]");
    const scope = modal ?? document.body;
    const controls = scope.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary",
    );
    // The skip link is one pixel until it has the focus.
    const reachable = (each: HTMLElement) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      getComputedStyle(each).clipPath === "none" &&
      getComputedStyle(each).display !== "inline";
    const target = (each: HTMLElement) =>
      each.matches("input[type=radio], input[type=checkbox]")
        ? (each.closest("label") ?? each)
        : each;
    /** Whether a pointer hits a target all along a cross of this size on its middle. */
    const isHit = (each: Element, across: number) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hits = (right: number, down: number) =>
        each.contains(document.elementFromPoint(x + right, y + down));
      return [0.1, 0.4, 0.7, 1].every((part) => {
        const by = part * (across / 2 - 1);
        return hits(by, 0) && hits(-by, 0) && hits(0, by) && hits(0, -by);
      });
    };
    return [...controls].filter(reachable).flatMap((each) => {
      each.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const inList = each.matches("[data-criterion] summary, main li li a");
      const { width, height } = target(each).getBoundingClientRect();
      return isHit(target(each), inList ? size.inLists : size.any)
        ? []
        : [`${width} × ${height}: ${each.outerHTML.slice(0, 120)}`];
    });
  }, least);
}

/** Waits until nothing has moved for three frames: what comes into sight far down is laid out only then. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const places = () =>
      [...document.querySelectorAll("a, button, input, select, textarea")]
        .map((each) => each.getBoundingClientRect().top)
        .join();
    let last = places();
    for (let same = 0; same < 3; ) {
      await new Promise(requestAnimationFrame);
      const now = places();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  });
}
