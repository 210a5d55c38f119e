import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { MAINTENANCE_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess, openSummary } from "../../steps/assessment";
import { chooseFile, downloadTo, startAfresh } from "../../steps/saved-work";

async function makeSummary(page: Page, file: string, label: string): Promise<void> {
  await startAfresh(page);
  await assess(page, "maintenance", MAINTENANCE_MET.answers);
  await openSummary(page);
  await page.getByLabel("Request label").fill(label);
  await downloadTo(page, "Download PDF", file);
}

const JSON_FILE = "--mimetype=application/json";

const TEXT = { encoding: "utf8" } as const;

/** Runs a program, of which qpdf ends with 3 where it had to mend something. */
function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, TEXT);
  expect([0, 3], stderr).toContain(status);
}

/** A page of another document. */
const PAGE =
  "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n" +
  "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\n%%EOF\n";

/**
 * What other programs make of two summaries, A and B, in the file M, by way of N; and what is said when it is
 * opened. F is a foreign JSON file, D another document, K the key of the file that A carries.
 */
const MADE: readonly (readonly [string, string, RegExp])[] = [
  ["both, by pdfunite", "pdfunite A B M", /carries 2 requests: .*“R-A”.*“R-B”.*type its code/],
  ["pages of both", "qpdf A --pages A B -- M", /Opened:.*“R-A”.*pages of another request too/],
  ["pages of the other", "qpdf B --pages A -- M", /Opened:.*“R-B”.*belong to another request/],
  ["both attached", "qpdf A --copy-attachments-from B -- M", /carries 2 requests/],
  ["pages only", "qpdf --empty --pages A B -- M", /contains no saved request.*type its code/],
  ["one twice", "pdfunite A A M", /Opened:.*“R-A”/],
  ["one made readable", "qpdf --qdf A M", /Opened:.*“R-A”/],
  ["one of packed objects", "qpdf --object-streams=generate A M", /Opened:.*“R-A”/],
  ["one for the web", "qpdf --linearize A M", /Opened:.*“R-A”/],
  ["one in plain text", "qpdf --stream-data=uncompress A M", /Opened:.*“R-A”/],
  ["one repacked", "qpdf --recompress-flate --object-streams=generate A M", /Opened:.*“R-A”/],
  ["one of its pages", "qpdf A --pages A 1 -- M", /Opened:.*“R-A”/],
  ["one turned", "qpdf --rotate=90 A M", /Opened:.*“R-A”/],
  ["one beside a foreign file", `qpdf A --add-attachment F ${JSON_FILE} -- M`, /Opened:.*“R-A”/],
  [
    "one whose file was taken out",
    "qpdf A --remove-attachment=K M",
    /no saved request.*type its code/,
  ],
  [
    "both, and then repacked",
    "pdfunite A B N && qpdf --object-streams=generate --linearize N M",
    /carries 2 requests: .*“R-A”.*“R-B”/,
  ],
  [
    "pages of both, repacked",
    "qpdf A --pages A B -- N && qpdf --object-streams=generate N M",
    /Opened:.*“R-A”.*pages of another request too/,
  ],
  ["one and a document", "qpdf A --pages A D -- M", /Opened:.*“R-A”.*pages of other documents too/],
  ["one and a document, by pdfunite", "pdfunite D A M", /Opened:.*“R-A”.*pages of other documents/],
  ["one encrypted", "qpdf --encrypt  owner 256 -- A M", /encrypted.*type its code/],
];

test("what other programs make of summaries opens, or says why not", async ({ page }, testInfo) => {
  const names = ["A", "B", "D", "F", "M", "N"];
  const paths = new Map(names.map((name) => [name, testInfo.outputPath(`${name}.pdf`)]));
  const pathOf = (name: string) => paths.get(name) ?? name;
  await page.goto("/");
  for (const name of ["A", "B"]) await makeSummary(page, pathOf(name), `R-${name}`);
  writeFileSync(pathOf("F"), '{"kind": "another program’s"}');
  writeFileSync(pathOf("N"), PAGE);
  run("qpdf", [pathOf("N"), pathOf("D")]);
  const attachments = execFileSync("qpdf", ["--list-attachments", pathOf("A")], TEXT);
  const key = attachments.slice(0, attachments.indexOf(" -> "));
  for (const [name, commands, said] of MADE) {
    for (const command of commands.split(" && ")) {
      const [program = "", ...args] = command.split(" ");
      run(
        program,
        args.map((arg) => pathOf(arg).replace(/=K$/, `=${key}`)),
      );
    }
    await startAfresh(page);
    await chooseFile(page, { name: "m.pdf", mimeType: "", buffer: readFileSync(pathOf("M")) });
    await expect(page.locator("body"), name).toContainText(said);
  }
});
