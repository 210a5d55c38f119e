import { expect, test } from "vitest";
import { type Folder, gather, type Item } from "./dropped";
import { sourceOf } from "./file-source";

function file(path: string): Item {
  return { ...sourceOf(new File(["{}"], path)), path };
}

function folder(path: string, ...children: Item[]): Folder {
  return { path, children: async (most) => children.slice(0, most) };
}

async function pathsIn(items: readonly Item[], most?: number): Promise<string[]> {
  return (await gather(items, most)).files.map(({ path }) => path);
}

test("saved files and PDFs are gathered, by their names whatever their letters", async () => {
  const items = ["a.json", "b.PDF", "c.Json"].map(file);
  expect(await pathsIn(items)).toEqual(["a.json", "b.PDF", "c.Json"]);
});

test("what is chosen stays in its order; what is in a folder comes in that of names and numbers", async () => {
  const chosen = ["b.json", "a.json"].map(file);
  expect(await pathsIn(chosen)).toEqual(["b.json", "a.json"]);
  const within = folder("day", file("day/r-10.json"), file("day/r-9.json"), file("day/R-1.json"));
  expect(await pathsIn([within])).toEqual(["day/R-1.json", "day/r-9.json", "day/r-10.json"]);
});

test("folders within folders are looked into, and each file goes by its folders", async () => {
  const inner = folder("day/am", file("day/am/one.json"));
  const outer = folder("day", file("day/two.pdf"), inner, folder("day/empty"));
  expect(await pathsIn([outer, file("three.json")])).toEqual([
    "day/am/one.json",
    "day/two.pdf",
    "three.json",
  ]);
});

test("other files are named as left out, and a folder that cannot be read is, too", async () => {
  const locked: Folder = { path: "day/locked", children: () => Promise.reject(new Error("no")) };
  const day = folder(
    "day",
    file("day/notes.docx"),
    locked,
    file("day/jsonish"),
    file("day/a.json"),
  );
  expect(await gather([day])).toMatchObject({
    files: [{ path: "day/a.json" }],
    leftOut: [
      { path: "day/jsonish", why: "kind" },
      { path: "day/locked", why: "unread" },
      { path: "day/notes.docx", why: "kind" },
    ],
    partly: false,
  });
});

test("no more is looked at than a bound, and that there is more is told", async () => {
  const asked: number[] = [];
  const endless: Folder = {
    path: "all",
    children: async (most) => {
      asked.push(most);
      return Array.from({ length: most }, (_, at) => file(`all/${at}.json`));
    },
  };
  const { files, partly } = await gather([endless], 6);
  expect(asked).toEqual([6]);
  expect(files.length).toBe(5);
  expect(partly).toBe(true);
  const whole = folder("day", file("day/1.json"), file("day/2.json"));
  expect(await gather([whole], 3)).toMatchObject({ files: [{}, {}], partly: false });
});
