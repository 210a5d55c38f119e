import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ANSWERS_WITHIN_MS } from "../idle/retention-times";
import { openTabsClearing } from "./tabs-clearing";
import type { TabMessage } from "./tell-tabs";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The other tabs as this one knows them: what it told them, and what has one of them answer. */
function someTabs() {
  const told: TabMessage[] = [];
  const hearing = new Set<(told: TabMessage) => void>();
  const clearing = openTabsClearing({
    tell: (each) => told.push(each),
    hear: (onTold) => {
      hearing.add(onTold);
      return () => hearing.delete(onTold);
    },
  });
  const answer = (told: TabMessage) => {
    for (const onTold of hearing) onTold(told);
  };
  return { told, hearing, clearing, answer };
}

function inTime(): void {
  vi.advanceTimersByTime(ANSWERS_WITHIN_MS);
}

test("every other tab is told to clear, and nothing is said before they had time to answer", () => {
  const { told, clearing, answer } = someTabs();
  clearing.begin(["a"]);
  expect(told).toEqual([{ kind: "clear" }]);
  answer({ kind: "cleared", tab: "a" });
  vi.advanceTimersByTime(ANSWERS_WITHIN_MS - 1);
  expect(clearing.state()).toBeUndefined();
});

test("it is said how many answered, each once, and how many that held work did not", () => {
  const { clearing, answer } = someTabs();
  clearing.begin(["a", "b"]);
  for (const tab of ["a", "a", "empty"]) answer({ kind: "cleared", tab });
  answer({ kind: "here", tab: "b", name: "New implantation, no label" });
  inTime();
  expect(clearing.state()).toEqual({ cleared: 2, silent: 1 });
});

test("a tab that answers late is said then", () => {
  const { clearing, answer } = someTabs();
  const said: unknown[] = [];
  clearing.subscribe(() => said.push(clearing.state()));
  clearing.begin(["a"]);
  inTime();
  answer({ kind: "cleared", tab: "a" });
  expect(said).toEqual([undefined, { cleared: 0, silent: 1 }, { cleared: 1, silent: 0 }]);
});

test("what is forgotten is said no more, nor what comes of it later", () => {
  const { hearing, clearing } = someTabs();
  const stop = clearing.subscribe(() => {});
  clearing.begin(["a"]);
  clearing.forget();
  inTime();
  expect(clearing.state()).toBeUndefined();
  expect(hearing.size).toBe(0);
  clearing.begin(["a"]);
  inTime();
  clearing.begin([]);
  expect(clearing.state()).toBeUndefined();
  expect(hearing.size).toBe(1);
  stop();
});
