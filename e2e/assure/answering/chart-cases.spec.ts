import type { Page } from "@playwright/test";
import { CHART_CASES, type ChartCase } from "../../cases/chart-cases";
import { expect, test } from "../../fixtures";
import { asked, assess, openSummary, result } from "../../steps/assessment";
import { addCodes } from "../../steps/documenting";

/** The result as the page states it, and all the words that go with it. */
async function expectSaid(page: Page, chart: ChartCase, says: readonly RegExp[]): Promise<void> {
  const stated = result(page);
  await expect(stated).toHaveAttribute("data-result", chart.result);
  await expect(stated).toHaveAttribute("data-lines", chart.lines);
  await expect(stated.getByText(chart.sentence, { exact: true })).toHaveCount(1);
  const main = page.getByRole("main");
  for (const each of says) await expect(main).toContainText(each);
  if (chart.not) await expect(main).not.toContainText(chart.not);
}

for (const [name, chart] of Object.entries(CHART_CASES))
  test(`${name}: ${chart.service} comes to “${chart.sentence}”, on both pages with what the note says of it`, async ({
    page,
  }) => {
    const { service, answers, codes = [], dateOfBirth = "", says, asks = [] } = chart;
    await assess(page, service, answers);
    expect(await asked(page)).toEqual(chart.path);
    if (codes.length > 0) await addCodes(page, codes);
    if (!dateOfBirth) await expectSaid(page, chart, [...says, ...asks]);
    await openSummary(page);
    if (dateOfBirth) await page.getByRole("textbox", { name: "Date of birth" }).fill(dateOfBirth);
    await expectSaid(page, chart, says);
    if (!dateOfBirth) return;
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await expectSaid(page, chart, [...says, ...asks]);
  });
