import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Phase, phaseAt, watchIdle } from "./idle";
import { IDLE_MINUTES, WARNING_SECONDS } from "./retention-times";

const WARNS = IDLE_MINUTES * 60_000;
const ENDS = WARNS + WARNING_SECONDS * 1000;

/** A page that is watched, with all the phases it was told. */
function watched(isEntered = () => true, lastUse?: number, isInSight = () => true) {
  const page = new EventTarget();
  const phases: Phase[] = [];
  const uses: number[] = [];
  const watch = watchIdle(page, {
    lastUse,
    isInSight,
    isEntered,
    onPhase: (phase) => phases.push(phase),
    onUse: (at) => uses.push(at),
  });
  return {
    watch,
    phases,
    uses,
    kinds: () => phases.map(({ kind }) => kind),
    on: (type: string) => page.dispatchEvent(new Event(type)),
    /** As a page sees what happens to a field in it. */
    onField: (type: string) =>
      page.dispatchEvent(
        Object.defineProperty(new Event(type), "target", { value: new EventTarget() }),
      ),
  };
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
  test("is warned each second for two minutes, and then it is over, once", () => {
    const { phases, kinds } = watched();
    vi.advanceTimersByTime(WARNS - 1);
    expect(phases).toEqual([]);
    vi.advanceTimersByTime(ENDS - WARNS + 1);
    const seconds = phases.flatMap((phase) =>
      phase.kind === "warning" ? [phase.secondsLeft] : [],
    );
    expect(seconds).toEqual(
      Array.from({ length: WARNING_SECONDS }, (_, at) => WARNING_SECONDS - at),
    );
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

/** By hand, by voice or by what acts for a person. */
const USES = ["keydown", "pointerdown", "pointermove", "wheel", "scroll", "click", "drop"].concat(
  ["beforeinput", "input", "change"],
  ["compositionstart", "compositionupdate", "compositionend"],
);

const RETURNS = ["focus", "visibilitychange", "pageshow"];

test("every use begins the time again, without key or pointer too, and so does a return in time", () => {
  for (const use of [...USES, ...RETURNS]) {
    const { phases, on, watch } = watched();
    vi.advanceTimersByTime(WARNS - 1000);
    on(use);
    vi.advanceTimersByTime(WARNS - 1000);
    expect(phases, use).toEqual([]);
    watch.stop();
  }
});

test("going out of sight is no use, and neither is focus that moves within the page and scrolls it", () => {
  const away = watched(undefined, undefined, () => false);
  const { kinds, on, onField } = watched();
  vi.advanceTimersByTime(WARNS - 1000);
  away.on("visibilitychange");
  onField("focus");
  on("scroll");
  vi.advanceTimersByTime(1000);
  expect(away.kinds()).toEqual(["warning"]);
  expect(kinds()).toEqual(["warning"]);
});

test("a scroll on its own is use, however long ago focus moved", () => {
  const { kinds, on, onField } = watched();
  vi.advanceTimersByTime(WARNS - 1000);
  onField("focus");
  vi.advanceTimersByTime(600);
  on("scroll");
  vi.advanceTimersByTime(WARNS - 1000);
  expect(kinds()).toEqual([]);
});

describe("during the warning", () => {
  test("neither a use nor a return extends anything", () => {
    for (const sign of [...USES, ...RETURNS]) {
      const { kinds, on, watch } = watched();
      vi.advanceTimersByTime(WARNS + 30_000);
      on(sign);
      vi.advanceTimersByTime(ENDS - WARNS - 30_000);
      expect(kinds().at(-1), sign).toBe("over");
      watch.stop();
    }
  });

  test("extending begins the time again", () => {
    const { kinds, watch } = watched();
    vi.advanceTimersByTime(WARNS + 30_000);
    watch.extend();
    expect(kinds().at(-1)).toBe("in-use");
    vi.advanceTimersByTime(WARNS - 1);
    expect(kinds().at(-1)).toBe("in-use");
    vi.advanceTimersByTime(1);
    expect(kinds().at(-1)).toBe("warning");
  });
});

describe("a page that was loaded again", () => {
  test("goes on counting from the use before, and a time that lies ahead is now", () => {
    const { phases } = watched(undefined, Date.now() - ENDS + 20_000);
    expect(phases).toEqual([{ kind: "warning", secondsLeft: 20 }]);
    const outOfSight = () => false;
    const ahead = watched(undefined, Date.now() + ENDS, outOfSight);
    vi.advanceTimersByTime(WARNS);
    expect(ahead.kinds()).toEqual(["warning"]);
  });

  test("in time is in use, where it is in sight", () => {
    const inSight = watched(undefined, Date.now() - WARNS + 1000);
    const outOfSight = watched(undefined, Date.now() - WARNS + 1000, () => false);
    vi.advanceTimersByTime(1000);
    expect([inSight.kinds(), outOfSight.kinds()]).toEqual([[], ["warning"]]);
  });

  test("can know of every use, and of what extends", () => {
    const { uses, on, watch } = watched();
    expect(uses).toEqual([Date.now()]);
    on("keydown");
    expect(uses).toEqual([Date.now(), Date.now()]);
    vi.advanceTimersByTime(WARNS);
    on("pointermove");
    expect(uses).toHaveLength(2);
    watch.extend();
    expect(uses.slice(2)).toEqual([Date.now()]);
  });
});

test("a watch that was stopped says nothing more", () => {
  const { phases, on, watch } = watched();
  watch.stop();
  vi.advanceTimersByTime(2 * ENDS);
  on("focus");
  expect(phases).toEqual([]);
});
