import type { Page } from "@playwright/test";

/**
 * Does to the page what a browser's translation does: each text, as soon as it is there or has changed, is
 * replaced by one of the translation's own, in two elements; not where the page asks for no translation. The
 * words stay, so that a test can read them.
 */
export async function translating(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LEFT = '[translate="no"], font, svg, script, style, textarea, noscript';
    const translate = (text: Text) => {
      if (text.data.trim() === "" || text.parentElement?.closest(LEFT)) return;
      const own = document.createElement("font");
      own.appendChild(document.createElement("font")).textContent = text.data;
      text.replaceWith(own);
    };
    const translateAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = root instanceof Text ? [root] : [];
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const each of texts) if (each.isConnected) translate(each);
    };
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        for (const each of [target, ...addedNodes])
          if (each instanceof Text || each !== target) translateAll(each);
    });
    document.addEventListener("DOMContentLoaded", () => {
      translateAll(document.body);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
}
