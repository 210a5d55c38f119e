import { describe, expect, test } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { type Copy, openWork } from "./work";

function entered(part: Partial<Assessment>): Assessment {
  return { ...emptyAssessment(), service: "implantation", ...part };
}

const AT = new Date("2026-11-29T06:48:05");
const FIRST = AT.toISOString();
const FILE: Copy = { how: "saved", name: "a.json", at: AT };
const DOWNLOAD: Copy = { how: "handed", name: "b.json", at: AT };
const CODED = entered({ codes: ["62362"] });
const OTHER = entered({ codes: ["62361"] });

/** Work in which this was just entered. */
function workOn(assessment: Assessment) {
  const work = openWork();
  work.note(assessment);
  return work;
}

describe("the condition of the work", () => {
  test("is nothing before anything is entered, then never saved", () => {
    const work = openWork();
    expect(work.request()).toStrictEqual({ createdAt: undefined });
    work.note(entered({}));
    expect(work.condition()).toEqual({ kind: "nothing" });
    work.note(CODED);
    expect(work.condition()).toEqual({ kind: "unsaved" });
  });

  test("is saved as long as nothing differs, in what was entered or in the service", () => {
    const work = workOn(CODED);
    work.noteCopy(CODED, FILE, FIRST);
    expect(work.condition()).toEqual({ kind: "unchanged", copy: FILE });
    work.note(OTHER);
    expect(work.condition()).toEqual({ kind: "changed", copy: FILE });
    work.note(CODED);
    expect(work.condition()).toEqual({ kind: "unchanged", copy: FILE });
    work.note({ ...CODED, service: "revision" });
    expect(work.condition()).toEqual({ kind: "changed", copy: FILE });
  });

  test("is changed where something was only taken out since", () => {
    const work = workOn(CODED);
    work.noteCopy(CODED, FILE, FIRST);
    work.note(entered({}));
    expect(work.condition()).toMatchObject({ kind: "changed" });
  });

  test("is changed where it was edited while the file was being written", () => {
    const work = workOn(OTHER);
    work.noteCopy(CODED, FILE, FIRST);
    expect(work.condition()).toEqual({ kind: "changed", copy: FILE });
    expect(work.pieces(OTHER)).toEqual(["codes"]);
  });

  test("is told to who listens, each time that it changes and no more, until they stop", () => {
    const work = openWork();
    const heard: string[] = [];
    const stop = work.subscribe(() => heard.push(work.condition().kind));
    work.note(CODED);
    work.note(OTHER);
    work.noteCopy(OTHER, FILE, FIRST);
    stop();
    work.note(CODED);
    expect(heard).toEqual(["unsaved", "unchanged"]);
  });
});

describe("what is being downloaded", () => {
  test("is not saved before the person confirms that it arrived", () => {
    const work = workOn(CODED);
    work.noteCopy(CODED, DOWNLOAD, FIRST);
    expect(work.condition()).toEqual({ kind: "unchanged", copy: DOWNLOAD });
    expect(work.pieces(CODED)).toEqual(["codes"]);
    work.confirm();
    expect(work.condition()).toEqual({ kind: "unchanged", copy: { ...DOWNLOAD, how: "saved" } });
    expect(work.pieces(CODED)).toEqual([]);
  });

  test("has nothing to confirm where there was nothing", () => {
    const work = workOn(CODED);
    work.confirm();
    expect(work.condition()).toEqual({ kind: "unsaved" });
  });

  test("is confirmed as it was handed over, not as it was changed since", () => {
    const work = workOn(CODED);
    work.noteCopy(CODED, DOWNLOAD, FIRST);
    work.note(OTHER);
    work.confirm();
    expect(work.condition()).toMatchObject({ kind: "changed" });
    expect(work.pieces(OTHER)).toEqual(["codes"]);
    expect(work.pieces(CODED)).toEqual([]);
  });

  test("leaves what was surely saved before it as it was", () => {
    const work = workOn(CODED);
    work.noteCopy(CODED, FILE, FIRST);
    work.noteCopy(OTHER, DOWNLOAD, FIRST);
    expect(work.pieces(CODED)).toEqual([]);
    expect(work.pieces(OTHER)).toEqual(["codes"]);
  });
});

describe("another request on screen", () => {
  test("knows nothing of the one before, nor when that was first saved", () => {
    const work = workOn(CODED);
    const before = work.request();
    work.noteCopy(CODED, FILE, FIRST);
    expect(work.request()).toBe(before);
    expect(before.createdAt).toBe(FIRST);
    work.begin(CODED);
    expect(work.request()).not.toBe(before);
    expect(work.request().createdAt).toBeUndefined();
    expect(work.condition()).toEqual({ kind: "unsaved" });
    expect(work.pieces(CODED)).toEqual(["codes"]);
    work.begin(emptyAssessment());
    expect(work.condition()).toEqual({ kind: "nothing" });
  });

  test("stands as the file that it was opened from", () => {
    const work = openWork();
    work.begin(CODED, { copy: FILE, createdAt: FIRST });
    expect(work.condition()).toEqual({ kind: "unchanged", copy: FILE });
    expect(work.request().createdAt).toBe(FIRST);
    expect(work.pieces(CODED)).toEqual([]);
  });
});

describe("what is being opened", () => {
  test("is due until something is opened after it", () => {
    const work = openWork();
    const first = work.beginOpening();
    expect(first()).toBe(true);
    const second = work.beginOpening();
    expect([first(), second()]).toEqual([false, true]);
  });

  test("is due no more once another request, or none, is on screen", () => {
    const work = openWork();
    const opening = work.beginOpening();
    work.begin(emptyAssessment());
    expect(opening()).toBe(false);
  });

  test("is told to who listens, for what waited gives way", () => {
    const work = openWork();
    let told = 0;
    work.subscribe(() => {
      told += 1;
    });
    work.beginOpening();
    expect(told).toBe(1);
  });
});
