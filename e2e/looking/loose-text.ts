import type { Page } from "@playwright/test";

/**
 * Reports, as an error of the page, each text that a browser's translation would freeze or break on. It
 * replaces every text on the page by one of its own. Where an element holds a single text, React sets that
 * again, whatever is in it. A text beside anything else React writes to, takes out and inserts before as the
 * very node it made, which by then is on the page no more. Only such nodes carry React's key.
 */
export async function watchLooseText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isLoose = (node: Node | null): node is Text =>
      node instanceof Text &&
      !node.parentElement?.closest('[translate="no"]') &&
      Object.keys(node).some((key) => key.startsWith("__reactFiber$"));
    const report = (what: string, node: Text) =>
      reportError(
        `loose text ${what}: “${node.data}” in ${node.parentElement?.outerHTML.slice(0, 200)}; ` +
          "give it, or what comes and goes beside it, an element of its own",
      );

    const { prototype } = Node;
    const { insertBefore, removeChild } = prototype;
    const value = Object.getOwnPropertyDescriptor(prototype, "nodeValue") ?? {};
    Object.defineProperty(prototype, "nodeValue", {
      ...value,
      set(this: Node, text: string) {
        if (isLoose(this) && this.data !== text) report("that changes", this);
        value.set?.call(this, text);
      },
    });
    prototype.insertBefore = function <Added extends Node>(added: Added, before: Node | null) {
      if (isLoose(before)) report("that something is put before", before);
      return insertBefore.call(this, added, before) as Added;
    };
    prototype.removeChild = function <Removed extends Node>(removed: Removed) {
      if (isLoose(removed)) report("that is taken out", removed);
      return removeChild.call(this, removed) as Removed;
    };
  });
}
