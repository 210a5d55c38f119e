import type { Page } from "@playwright/test";

/** What one act of a person costs the page. */
export interface Touched {
  /** Changes in the document, and those of them within what was named. */
  readonly changes: number;
  readonly within: number;
  /** How often React brought the page up to date. */
  readonly commits: number;
  /** To the frame that shows it. */
  readonly milliseconds: number;
}

declare global {
  interface Window {
    commits: number;
  }
}

/** Counts React's commits from the page's load on, as its developer tools do. */
export async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.commits = 0;
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        checkDCE: () => {},
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
        onCommitFiberRoot: () => {
          window.commits += 1;
        },
      },
    });
  });
}

/** Waits until nothing has changed for as long as a check of all that was typed may take to say what it found. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async (pause) => {
    let changed = true;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, everything);
    while (changed) {
      changed = false;
      await new Promise((over) => setTimeout(over, pause));
    }
    observer.disconnect();
  }, 2_000);
}

/** Does something, and counts what changed until the page has painted it. */
export async function touchedBy(
  page: Page,
  selector: string,
  act: () => Promise<void>,
): Promise<Touched> {
  const counting = await page.evaluateHandle(() => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((more) => seen.push(...more));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document.documentElement, everything);
    return { seen, observer, commits: window.commits, start: performance.now() };
  });
  await act();
  const touched = await counting.evaluate(async ({ seen, observer, commits, start }, named) => {
    await new Promise(requestAnimationFrame);
    await new Promise((painted) => setTimeout(painted));
    const records = [...seen, ...observer.takeRecords()];
    observer.disconnect();
    const element = ({ target }: MutationRecord) =>
      target instanceof Element ? target : target.parentElement;
    return {
      changes: records.length,
      within: records.filter((record) => element(record)?.closest(named)).length,
      commits: window.commits - commits,
      milliseconds: performance.now() - start,
    };
  }, selector);
  await counting.dispose();
  return touched;
}
