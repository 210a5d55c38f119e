import { describe, expect, it } from "vitest";
import type { Gathered } from "../../ui/files/dropped";
import { type FileSource, sourceOf } from "../../ui/files/file-source";
import { openList, type Read } from "./opened-list";
import { addFiles, type Inspect, keepReading, MOST_FILES, updateRow } from "./rows";

const DAMAGED: Read = { kind: "damaged", reason: "It is empty." };

function files(count: number, prefix = "r"): FileSource[] {
  return Array.from({ length: count }, (_, at) => sourceOf(new File([], `${prefix}-${at}.json`)));
}

function gathered(sources: readonly FileSource[], rest: Partial<Gathered> = {}): Gathered {
  return { files: sources, leftOut: [], partly: false, ...rest };
}

/** Reads whatever it is asked to, once it is let go on. */
function reader() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const inspect: Inspect = ({ path }) => {
    asked.push(path);
    return new Promise((resolve) => waiting.push(() => resolve(DAMAGED)));
  };
  const letGo = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { asked, inspect, letGo };
}

describe("a list", () => {
  it("has every file that is added, in order, also the same one twice", () => {
    const list = openList();
    const [one] = files(1);
    if (!one) throw new Error("no file");
    addFiles(list, gathered([one, { ...one }]));
    addFiles(list, gathered(files(2, "later")));
    const paths = list.state().rows.map(({ source }) => source.path);
    expect(paths).toEqual(["r-0.json", "r-0.json", "later-0.json", "later-1.json"]);
  });

  it("holds 200 files, and names the others as skipped beside what was left out", () => {
    const list = openList();
    const leftOut = [{ path: "scan.png", why: "kind" }] as const;
    addFiles(list, gathered(files(150), { leftOut }));
    addFiles(list, gathered(files(52, "more"), { partly: true }));
    expect(MOST_FILES).toBe(200);
    expect(list.state().rows.length).toBe(200);
    expect(list.state().partly).toBe(true);
    expect(list.state().skipped).toEqual([
      { path: "scan.png", why: "kind" },
      { path: "more-50.json", why: "many" },
      { path: "more-51.json", why: "many" },
    ]);
  });

  it("reads one file after the other, also those that are added meanwhile", async () => {
    const list = openList();
    const { asked, inspect, letGo } = reader();
    addFiles(list, gathered(files(2)));
    const stop = keepReading(list, inspect);
    addFiles(list, gathered(files(1, "later")));
    expect(asked).toEqual(["r-0.json"]);
    await letGo();
    expect(list.state().rows.map(({ read }) => read.kind)).toEqual([
      "damaged",
      "reading",
      "reading",
    ]);
    await letGo();
    await letGo();
    expect(asked).toEqual(["r-0.json", "r-1.json", "later-0.json"]);
    expect(list.state().rows.every(({ read }) => read === DAMAGED)).toBe(true);
    stop();
  });

  it("reads nothing more once it is cleared, and takes in nothing of what was being read", async () => {
    const list = openList();
    const { asked, inspect, letGo } = reader();
    addFiles(list, gathered(files(3)));
    keepReading(list, inspect);
    list.empty();
    await letGo();
    expect(asked).toEqual(["r-0.json"]);
    expect(list.state()).toEqual({ rows: [], skipped: [], partly: false });
  });

  it("reads on where another list takes the place of the one that was cleared", async () => {
    const list = openList();
    const { asked, inspect, letGo } = reader();
    addFiles(list, gathered(files(3)));
    keepReading(list, inspect);
    list.empty();
    addFiles(list, gathered(files(1, "next")));
    await letGo();
    await letGo();
    expect(asked).toEqual(["r-0.json", "next-0.json"]);
    expect(list.state().rows.map(({ read }) => read)).toEqual([DAMAGED]);
  });

  it("brings the row of one file up to date, and no other", () => {
    const list = openList();
    const [one, other] = files(2);
    if (!one || !other) throw new Error("no files");
    addFiles(list, gathered([one, other]));
    const put = sourceOf(new File([], "saved.json"));
    updateRow(list, one, { source: put, read: DAMAGED });
    updateRow(list, one, { read: { kind: "reading" } });
    expect(list.state().rows).toEqual([
      { source: put, read: DAMAGED },
      { source: other, read: { kind: "reading" } },
    ]);
  });
});
