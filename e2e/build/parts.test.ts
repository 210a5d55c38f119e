import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { printFigure } from "../running/figure";
import { total } from "./first-load";
import { EVERY_VISIT, filesOf } from "./parts";

const EDITORS = ["DetailsEditor", "DetailsLabel", "DocumentsEditor", "CodesEditor"];

/** What loads only when it is used: the modules that start it, and the most it may take. */
const WHEN_USED = [
  { name: "the first answer, once painted", modules: ["Documentation"], bytes: 18_500, files: 3 },
  { name: "summary", modules: ["app/pages/summary/Summary.tsx"], bytes: 46_300, files: 19 },
  {
    name: "codes and clinic details in the form",
    modules: ["app/questions/evidence/RequestCodes.tsx", "app/keeping/clinic/RememberClinic.tsx"],
    bytes: 28_800,
    files: 15,
  },
  { name: "QR code", modules: ["qr"], bytes: 6_000, files: 2 },
  {
    name: "list of missing documentation",
    modules: ["app/pages/missing-documentation/ToObtain.tsx"],
    bytes: 29_700,
    files: 11,
  },
  { name: "opening", modules: ["app/keeping/opening/read-document.ts"], bytes: 25_900, files: 7 },
  {
    name: "opening a FHIR response",
    modules: ["app/keeping/opening/read-response.ts"],
    bytes: 31_300,
    files: 8,
  },
  {
    name: "saving as FHIR",
    modules: ["app/exchange/write-fhir.ts"],
    bytes: 25_100,
    files: 6,
  },
  { name: "list of several files", modules: ["app/pages/list/List.tsx"], bytes: 32_200, files: 10 },
  {
    name: "PDF",
    modules: ["app/paper/pdf/make-pdf.ts", "app/paper/pdf/fonts/fonts.ts"],
    bytes: 237_000,
    files: 23,
  },
  {
    name: "PDF, the letters that few names need",
    modules: ["app/paper/pdf/fonts/fonts-latin-ext.ts"],
    bytes: 29_500,
    files: 2,
  },
  { name: "map", modules: ["app/pages/map/Map.tsx"], bytes: 8_500, files: 5 },
  { name: "worksheet", modules: ["app/pages/worksheet/Worksheet.tsx"], bytes: 12_500, files: 7 },
  {
    name: "evidence editor",
    modules: EDITORS.map((name) => `app/questions/evidence/${name}.tsx`),
    bytes: 31_000,
    files: 16,
  },
  {
    name: "checks of what is typed",
    modules: ["app/questions/entries/entry-resolver.ts"],
    bytes: 18_700,
    files: 4,
  },
  {
    name: "restored session",
    modules: ["app/keeping/session/session-reader.ts"],
    bytes: 10_000,
    files: 3,
  },
].map((part) => ({ ...part, loaded: filesOf(part.modules) }));

const PARTS = [
  { name: "every visit, after the first screen", loaded: EVERY_VISIT, bytes: 23_000, files: 6 },
  ...WHEN_USED,
];

afterAll(() => {
  for (const { name, loaded, bytes, files } of PARTS) {
    const limits = `at most ${bytes.toLocaleString("en")} in ${files}`;
    printFigure(total(loaded), `bytes in ${loaded.length} files: ${name} (${limits})`);
  }
});

test("what is asked with the first answer stands where saving, or the watch over what is entered, cannot be loaded", () => {
  const names = filesOf(["Documentation"]).map(({ file }) =>
    file.replace(/^assets\/|-[\w-]{8}\.\w+$/g, ""),
  );
  expect(new Set(names)).toEqual(new Set(["Documentation", "schema"]));
});

describe("what loads after the first screen fits its budget:", () => {
  test.each(PARTS)("$name", ({ loaded, bytes, files }) => {
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.length).toBeLessThanOrEqual(files);
    expect(total(loaded)).toBeLessThanOrEqual(bytes);
  });
});

test("no two style sheets have the same name, which the names of their classes begin with", () => {
  const paths = readdirSync("app", { recursive: true, encoding: "utf8" });
  const names = paths.filter((path) => path.endsWith(".module.css")).map((path) => basename(path));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
