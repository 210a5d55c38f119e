import { truncateSync, writeFileSync } from "node:fs";
import { expect, test } from "../../fixtures";
import { answer, openSummary, result } from "../../steps/assessment";
import {
  backToQuestions,
  changed,
  chooseFile,
  download,
  everything,
  savedFile,
  startAfresh,
} from "../../steps/saved-work";

test.describe("what cannot be opened", () => {
  test("is refused with the place and what to do, and the work stays", async ({ page }) => {
    const saved = await savedFile(page);
    await openSummary(page);
    const pdf = await download(page, "Download PDF");
    const plain = pdf.buffer
      .toString("latin1")
      .replaceAll("EmbeddedFile", "EmbeddedDile")
      .replaceAll("Filespec", "Dilespec")
      .replaceAll("AFRelationship", "ADRelationship");
    const latin1 = (text: string) => Buffer.from(text, "latin1");
    const broken = latin1(
      pdf.buffer.toString("latin1").replace(/(EmbeddedFile\b.*?stream\r?\n.{40}).{9}/s, "$1gone"),
    );
    await backToQuestions(page);
    await answer(page, ["a3-response", "unknown"]);
    const work = await everything(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();

    const text = saved.buffer.toString();
    const files: [string, Buffer, RegExp][] = [
      [
        "damaged.json",
        Buffer.from(text.replace('"yes"', '"perhaps"')),
        /not a known value.*Place: answers, a1-trial, 0/,
      ],
      ["truncated.json", Buffer.from(text.slice(0, 400)), /damaged.*Place: line \d+, column \d+/],
      [
        "foreign.json",
        Buffer.from('{"name":"another app"}'),
        /not a request that this app saved.*Choose a file/,
      ],
      ["photo.png", Buffer.from("89504e470d0a1a0affd8", "hex"), /not a file that this app saved/],
      ["letter.docx", Buffer.from("504b030414000600ff", "hex"), /not a file that this app saved/],
      [
        "newer.json",
        Buffer.from(text.replace('"format": 2', '"format": 3')),
        /newer version of this app saved it.*get the newer version/,
      ],
      [
        "hostile.json",
        Buffer.from(text.replace('"answers": {', '"answers": {"__proto__": {"polluted": true},')),
        /“__proto__” may not be a name.*Place: line/,
      ],
      [
        "script.json",
        Buffer.from(text.replace('"implantation"', '"<img src=x onerror=alert(1)>"')),
        /no such service.*Place: service/,
      ],
      ["empty.json", Buffer.alloc(0), /empty/],
      ["printed.pdf", latin1(plain), /contains no saved request.*type its code/],
      [
        "encrypted.pdf",
        Buffer.concat([pdf.buffer, latin1("\ntrailer << /Encrypt 9 0 R >>\n%%EOF\n")]),
        /encrypted/,
      ],
      ["broken.pdf", broken, /PDF is damaged/],
      ["renamed.pdf", Buffer.from("GIF89a"), /not a PDF/],
    ];
    const input = page.getByLabel(/^Open a saved file/);
    for (const [name, buffer, words] of files) {
      await chooseFile(page, { name, mimeType: "", buffer });
      const alert = page.getByRole("main").getByText(words);
      await expect(alert, name).toBeVisible();
      await expect(alert).toContainText("The file was not opened.");
      await expect(alert).toContainText("Nothing on screen has changed.");
      await input.blur();
      await expect(input).toHaveAccessibleDescription(words);
      await expect(input).toHaveAttribute("aria-invalid", "true");
    }
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    await page.getByRole("link", { name: "Continue" }).click();
    expect(await everything(page)).toEqual(work);
  });

  test("for its size is refused before it is read", async ({ page }, testInfo) => {
    const huge = testInfo.outputPath("huge.json");
    writeFileSync(huge, "{");
    truncateSync(huge, 30_000_001);
    await page.goto("/");
    await chooseFile(page, huge);
    const alert = page.getByRole("main").getByText(/larger than anything/);
    await expect(alert).toContainText("The file was not opened.");
  });

  test("can be chosen once more when it is mended", async ({ page }) => {
    const saved = await savedFile(page);
    await startAfresh(page);
    for (const again of [1, 2]) {
      await chooseFile(
        page,
        changed(saved, (text) => text.slice(0, -20 * again)),
      );
      await expect(page.getByRole("main").getByText("It is damaged")).toBeVisible();
    }
    await chooseFile(page, saved);
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });
});
