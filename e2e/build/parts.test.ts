import { afterAll, describe, expect, test } from "vitest";
import { printFigure } from "../running/figure";
import { total } from "./first-load";
import { filesOf } from "./parts";

const EVIDENCE = [
  "Documentation",
  "DetailsEditor",
  "DetailsLabel",
  "DocumentsEditor",
  "CodesEditor",
  "GapList",
];

/** What loads only when it is used: the modules that start it, and the most it may take. */
const PARTS = [
  { name: "summary", modules: ["app/pages/summary/Summary.tsx"], bytes: 49_500, files: 29 },
  {
    name: "codes and clinic details in the form",
    modules: ["app/questions/evidence/RequestCodes.tsx", "app/keeping/clinic/RememberClinic.tsx"],
    bytes: 24_800,
    files: 23,
  },
  { name: "QR code", modules: ["qr"], bytes: 6_000, files: 2 },
  {
    name: "list of missing documentation",
    modules: ["app/pages/missing-documentation/ToObtain.tsx"],
    bytes: 28_300,
    files: 15,
  },
  {
    name: "opening and saving",
    modules: [
      "app/shell/OpeningFrame.tsx",
      "app/keeping/opening/ResumeRequest.tsx",
      "Save",
      "app/keeping/opening/read-document.ts",
    ],
    bytes: 31_300,
    files: 18,
  },
  {
    name: "opening a FHIR response",
    modules: ["app/keeping/opening/read-response.ts"],
    bytes: 30_500,
    files: 16,
  },
  {
    name: "saving as FHIR",
    modules: ["app/exchange/write-fhir.ts"],
    bytes: 12_200,
    files: 9,
  },
  { name: "list of several files", modules: ["app/pages/list/List.tsx"], bytes: 37_700, files: 18 },
  { name: "retention", modules: ["app/shell/Retention.tsx"], bytes: 20_000, files: 14 },
  {
    name: "PDF",
    modules: ["app/paper/pdf/make-pdf.ts", "app/paper/pdf/fonts.ts"],
    bytes: 240_000,
    files: 33,
  },
  {
    name: "PDF, the letters that few names need",
    modules: ["app/paper/pdf/fonts-latin-ext.ts"],
    bytes: 29_500,
    files: 2,
  },
  { name: "map", modules: ["app/pages/map/Map.tsx"], bytes: 10_000, files: 6 },
  { name: "worksheet", modules: ["app/pages/worksheet/Worksheet.tsx"], bytes: 12_500, files: 7 },
  {
    name: "evidence editor",
    modules: EVIDENCE.map((name) => `app/questions/evidence/${name}.tsx`),
    bytes: 35_000,
    files: 30,
  },
  {
    name: "checks of what is typed",
    modules: ["app/questions/entries/entry-resolver.ts"],
    bytes: 17_200,
    files: 8,
  },
  {
    name: "restored session",
    modules: ["app/keeping/session/session-reader.ts"],
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
