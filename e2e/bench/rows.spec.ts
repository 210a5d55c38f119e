import { cpus, loadavg } from "node:os";
import { A_MET } from "../cases/cases";
import { expect, test } from "../fixtures";
import { answer, assess, openSummary } from "../steps/assessment";
import { chooseFile, confirmArrival, download, startAfresh } from "../steps/saved-work";

const COUNTS = [1, 10, 100, 1000];

/** Milliseconds that an act takes. */
async function timeOf(act: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await act();
  return `${(performance.now() - start).toFixed(0)} ms`;
}

test("what a request costs as its evidence grows from one row to a thousand", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  const saved = await download(page, "Save to a file");
  await confirmArrival(page);
  const content = JSON.parse(saved.buffer.toString());
  const result = page.locator("[data-result]").first();
  for (const count of COUNTS) {
    await startAfresh(page);
    const methods = Array.from({ length: count }, (_, at) => ({
      kind: "oral-medication",
      name: `drug number ${at + 1}`,
      dose: "20",
      unit: "mg/day",
    }));
    content.evidence.questions = { "a1-trial": { note: "", citations: [], forms: { methods } } };
    const file = { ...saved, buffer: Buffer.from(JSON.stringify(content)) };
    const opened = await timeOf(async () => {
      await chooseFile(page, file);
      await expect(result).toHaveAttribute("data-result", "met");
    });
    const answered = await timeOf(async () => {
      await answer(page, ["a3-response", "unknown"]);
      await expect(result).toHaveAttribute("data-result", "undetermined");
    });
    const summarized = await timeOf(async () => {
      await openSummary(page);
      await expect(page.getByText(`drug number ${count} 20 mg/day`)).toBeAttached();
    });
    const printed = await timeOf(() => page.pdf());
    const made = await timeOf(() => download(page, "Download PDF"));
    process.stdout.write(
      `evidence of ${count} rows: opened in ${opened}, answered in ${answered}, its summary shown in ` +
        `${summarized}, printed in ${printed}, a PDF made in ${made} ` +
        `(load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores)\n`,
    );
  }
});
