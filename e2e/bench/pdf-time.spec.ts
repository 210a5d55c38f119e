import { cpus, loadavg } from "node:os";
import { A_MET } from "../cases/cases";
import { expect, test } from "../fixtures";
import { assess, openSummary } from "../steps/assessment";

const TIMES = 5;

test("from the press on Download PDF to the finished file", async ({ page }) => {
  test.setTimeout(120_000);
  const took: number[] = [];
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    const finished = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download PDF" }).click();
    await (await finished).path();
    took.push(performance.now() - start);
  }
  expect(took.length).toBe(TIMES);
  const [first, ...further] = took.map((time) => `${time.toFixed(0)} ms`);
  process.stdout.write(
    `time to a finished PDF: ${first} the first, which loads what makes it; ` +
      `then ${further.join(", ")} (load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores)\n`,
  );
});
