import { afterAll, describe, expect, test } from "vitest";
import { printFigure } from "../figure";
import { total } from "./first-load";
import { filesOf } from "./parts";

const EVIDENCE = [
  "Documentation",
  "DetailsEditor",
  "DetailsLabel",
  "DocumentsEditor",
  "CodesEditor",
  "GapList",
  "FaultList",
  "EntriesToCheck",
];

/** What loads only when it is used: the modules that start it, and the most it may take. */
const PARTS = [
  { name: "summary", modules: ["app/routes/Summary.tsx"], bytes: 35_000, files: 16 },
  { name: "QR code", modules: ["qr"], bytes: 6_000, files: 2 },
  { name: "to-do sheet", modules: ["app/routes/ToObtain.tsx"], bytes: 8_000, files: 8 },
  {
    name: "opening and saving",
    modules: [
      ...["TakeUpFrame", "TakeUpFromBefore"].map((name) => `app/routes/${name}.tsx`),
      "Save",
      "app/files/read-document.ts",
    ],
    bytes: 20_000,
    files: 16,
  },
  { name: "retention", modules: ["app/routes/Retention.tsx"], bytes: 20_000, files: 14 },
  {
    name: "PDF",
    modules: ["app/summary/pdf/make-pdf.ts", "app/summary/pdf/fonts.ts"],
    bytes: 214_000,
    files: 18,
  },
  {
    name: "PDF, the letters that few names need",
    modules: ["app/summary/pdf/extended-fonts.ts"],
    bytes: 22_000,
    files: 2,
  },
  { name: "map", modules: ["app/routes/Map.tsx"], bytes: 8_000, files: 4 },
  { name: "worksheet", modules: ["app/routes/Worksheet.tsx"], bytes: 7_000, files: 4 },
  {
    name: "evidence editor",
    modules: EVIDENCE.map((name) => `app/questionnaire/evidence/${name}.tsx`),
    bytes: 26_000,
    files: 28,
  },
  {
    name: "checks of what is typed",
    modules: ["app/questionnaire/evidence/resolver.ts"],
    bytes: 14_000,
    files: 8,
  },
  {
    name: "restored session",
    modules: ["app/assessment/session-reader.ts"],
    bytes: 12_000,
    files: 4,
  },
].map((part) => ({ ...part, loaded: filesOf(part.modules) }));

afterAll(() => {
  for (const { name, loaded, bytes, files } of PARTS) {
    const limits = `at most ${bytes.toLocaleString("en")} in ${files}`;
    printFigure(total(loaded), `bytes in ${loaded.length} files: ${name}, when used (${limits})`);
  }
});

describe("what loads only when it is used fits its budget:", () => {
  test.each(PARTS)("$name", ({ loaded, bytes, files }) => {
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.length).toBeLessThanOrEqual(files);
    expect(total(loaded)).toBeLessThanOrEqual(bytes);
  });
});
