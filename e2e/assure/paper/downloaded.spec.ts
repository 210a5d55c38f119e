import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import {
  checkSyntax,
  factsOf,
  fontsOf,
  picturesOf,
  readingOrder,
  structureOf,
  textOf,
} from "../../looking/poppler";
import { compact, expectInOrder } from "../../looking/printing";
import { assess } from "../../steps/assessment";
import { DOCUMENTED_A, documentA } from "../../steps/documenting";
import { downloadTo } from "../../steps/saved-work";

for (const [paper, size] of [
  ["US Letter", "letter"],
  ["A4", "A4"],
] as const)
  test(`the PDF of a documented request on ${paper}: sound, tagged, whole and in order`, async ({
    page,
  }, testInfo) => {
    const file = testInfo.outputPath("summary.pdf");
    await assess(page, "implantation", A_MET.answers);
    await documentA(page);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(page.getByRole("article")).toContainText("Re-entry code");
    const code = page.getByRole("article").getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    const characters = (await code.textContent()) ?? "";
    await page.getByRole("combobox", { name: "Paper" }).selectOption(paper);
    await downloadTo(page, "Download PDF", file);

    expect(checkSyntax(file)).toContain("No syntax or stream encoding errors found");
    const facts = factsOf(file);
    const pages = Number(facts.get("Pages"));
    expect(pages).toBeLessThanOrEqual(2);
    expect(facts.get("Tagged")).toBe("yes");
    expect(facts.get("Page size")).toContain(size);

    const text = textOf(file).join("\n");
    const structure = structureOf(file);
    for (const each of [text, readingOrder(structure)])
      expect(compact(each)).toContain(compact(characters));
    expectInOrder(readingOrder(structure).replaceAll("•", ""), DOCUMENTED_A);
    for (const role of ["H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI", "LBody"])
      expect(structure).toMatch(new RegExp(`^ *${role}\\b`, "m"));
    for (const font of fontsOf(file)) expect(font.embedded, font.name).toBe(true);
    expect(picturesOf(file, pages)).toHaveLength(pages);
  });
