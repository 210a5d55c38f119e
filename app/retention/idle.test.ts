import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { IDLE_MINUTES, WARNING_SECONDS } from "../assessment/retention-times";
import { type Phase, phaseAt, watchIdle } from "./idle";

const WARNS = IDLE_MINUTES * 60_000;
const ENDS = WARNS + WARNING_SECONDS * 1000;

/** A page that is watched, with all the phases it was told. */
function watched(isEntered = () => true, lastUse?: number) {
  const page = new EventTarget();
  const phases: Phase[] = [];
  const uses: number[] = [];
  const watch = watchIdle(page, {
    lastUse,
    isEntered,
    onPhase: (phase) => phases.push(phase),
    onUse: (at) => uses.push(at),
  });
  const kinds = () => phases.map(({ kind }) => kind);
  return { watch, phases, uses, kinds, on: (type: string) => page.dispatchEvent(new Event(type)) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("the phase follows from the time since the last use alone", () => {
  expect(phaseAt(WARNS - 1, 0)).toEqual({ kind: "in-use" });
  expect(phaseAt(WARNS, 0)).toEqual({ kind: "warning", secondsLeft: WARNING_SECONDS });
  expect(phaseAt(ENDS - 1, 0)).toEqual({ kind: "warning", secondsLeft: 1 });
  expect(phaseAt(ENDS, 0)).toEqual({ kind: "over" });
  expect(phaseAt(ENDS * 100, 0)).toEqual({ kind: "over" });
});

describe("a page that is not used", () => {
  test("is warned each second for a minute, and then it is over, once", () => {
    const { phases, kinds } = watched();
    vi.advanceTimersByTime(WARNS - 1);
    expect(phases).toEqual([]);
    vi.advanceTimersByTime(ENDS - WARNS + 1);
    const seconds = phases.flatMap((phase) =>
      phase.kind === "warning" ? [phase.secondsLeft] : [],
    );
    expect(seconds).toEqual(Array.from({ length: WARNING_SECONDS }, (_, at) => 60 - at));
    expect(kinds().filter((kind) => kind === "over")).toHaveLength(1);
    expect(kinds().at(-1)).toBe("over");
  });

  test("is left alone while nothing is entered", () => {
    const { phases } = watched(() => false);
    vi.advanceTimersByTime(10 * ENDS);
    expect(phases).toEqual([]);
  });

  test("that slept past the end is over at the first sign of life, whatever it is", () => {
    for (const sign of ["pointermove", "keydown", "focus", "visibilitychange", "pageshow"]) {
      const { kinds, on, watch } = watched();
      vi.setSystemTime(Date.now() + ENDS);
      on(sign);
      expect(kinds(), sign).toEqual(["over"]);
      watch.stop();
    }
  });

  test("that slept into the warning counts down what is left of it", () => {
    const { phases, on } = watched();
    vi.setSystemTime(Date.now() + ENDS - 20_000);
    on("visibilitychange");
    expect(phases).toEqual([{ kind: "warning", secondsLeft: 20 }]);
  });
});

test("every key, pointer or scroll begins the time anew; a return to the page does not", () => {
  for (const use of ["keydown", "pointerdown", "pointermove", "wheel", "scroll"]) {
    const { phases, on, watch } = watched();
    vi.advanceTimersByTime(WARNS - 1000);
    on(use);
    vi.advanceTimersByTime(WARNS - 1000);
    expect(phases, use).toEqual([]);
    watch.stop();
  }
  const { kinds, on } = watched();
  vi.advanceTimersByTime(WARNS - 1000);
  on("focus");
  vi.advanceTimersByTime(1000);
  expect(kinds()).toEqual(["warning"]);
});

describe("during the warning", () => {
  test("a nudge of the mouse extends nothing", () => {
    const { kinds, on } = watched();
    vi.advanceTimersByTime(WARNS + 30_000);
    on("pointermove");
    vi.advanceTimersByTime(30_000);
    expect(kinds().at(-1)).toBe("over");
  });

  test("extending begins the time anew", () => {
    const { kinds, watch } = watched();
    vi.advanceTimersByTime(WARNS + 30_000);
    watch.extend();
    expect(kinds().at(-1)).toBe("in-use");
    vi.advanceTimersByTime(WARNS - 1);
    expect(kinds().at(-1)).toBe("in-use");
    vi.advanceTimersByTime(1);
    expect(kinds().at(-1)).toBe("warning");
  });

  test("moving about in it begins the countdown anew", () => {
    const { phases, watch } = watched();
    vi.advanceTimersByTime(WARNS + 50_000);
    watch.recount();
    expect(phases.at(-1)).toEqual({ kind: "warning", secondsLeft: WARNING_SECONDS });
  });
});

describe("a page that was loaded again", () => {
  test("goes on counting from the use before, and a time that lies ahead is now", () => {
    const { phases } = watched(undefined, Date.now() - ENDS + 20_000);
    expect(phases).toEqual([{ kind: "warning", secondsLeft: 20 }]);
    const ahead = watched(undefined, Date.now() + ENDS);
    vi.advanceTimersByTime(WARNS);
    expect(ahead.kinds()).toEqual(["warning"]);
  });

  test("can know of every use, of what extends and of what begins the countdown anew", () => {
    const { uses, on, watch } = watched();
    on("keydown");
    on("focus");
    expect(uses).toEqual([Date.now()]);
    vi.advanceTimersByTime(WARNS);
    on("pointermove");
    expect(uses).toHaveLength(1);
    watch.recount();
    watch.extend();
    expect(uses.slice(1)).toEqual([Date.now() - WARNS, Date.now()]);
  });
});

test("a watch that was stopped says nothing more", () => {
  const { phases, on, watch } = watched();
  watch.stop();
  vi.advanceTimersByTime(2 * ENDS);
  on("focus");
  expect(phases).toEqual([]);
});
