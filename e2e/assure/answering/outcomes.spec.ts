import type { Page } from "@playwright/test";
import { CASES, type Case } from "../../cases/cases";
import { CAUTION, NOTE_173 } from "../../cases/words";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { assess, openSummary, result, type Service } from "../../steps/assessment";

/** The result that the page states, with what always goes with it and nothing that must not. */
async function expectOutcome(page: Page, service: Service, expected: Case): Promise<void> {
  const { sentence, lines, line654, says654 } = expected;
  const stated = result(page);
  await expect(stated).toHaveAttribute("data-result", expected.result);
  await expect(stated).toHaveAttribute("data-lines", lines);
  await expect(stated.getByText(sentence, { exact: true })).toHaveCount(1);
  if (line654) await expect(stated).toHaveAttribute("data-line-654", line654);
  else await expect(stated).not.toHaveAttribute("data-line-654");
  await expect(shown(page).getByText("pairs with the diagnosis.")).toHaveCount(
    lines === "" ? 0 : 1,
  );
  await expectLine654(page, says654, line654 === "yes");
  await expect(shown(page).getByText(CAUTION)).toHaveCount(isCautioned(service, expected) ? 1 : 0);
}

async function expectLine654(page: Page, says: RegExp | undefined, named: boolean): Promise<void> {
  const statement = shown(page).getByText(/names Line 654/);
  if (says) await expect(statement).toHaveText(says);
  else await expect(statement).toHaveCount(0);
  if (named) await expect(statement).toContainText(NOTE_173);
}

/** Always at a removal; at maintenance, revision and replacement unless met. */
function isCautioned(service: Service, { result }: Case): boolean {
  if (service === "removal") return true;
  return service !== "implantation" && service !== "trial" && result !== "met";
}

/**
 * The first case of each outcome of a provision, for the services that share it by turns. What leads to them,
 * and all that is asked of each service, is in `assure/answering/interviews.spec.ts`.
 */
const TRIED = CASES.filter(
  (each) =>
    each ===
    CASES.find(
      ({ services, result, line654 }) =>
        services[0] === each.services[0] && result === each.result && line654 === each.line654,
    ),
);

for (const [at, each] of TRIED.entries()) {
  const service = each.services[at % each.services.length] ?? "implantation";
  test(`${service}, ${each.name}: ${each.sentence}`, async ({ page }) => {
    await assess(page, service, each.answers);
    await expectOutcome(page, service, each);
    await openSummary(page);
    await expectOutcome(page, service, each);
  });
}
