import type { Page } from "@playwright/test";
import { QUESTIONS } from "../../cases/words";
import { expect, test } from "../../fixtures";
import { covering, isKnown } from "../../interviews/covering";
import { drive } from "../../interviews/drive";
import { interviews, known, notDocumentedOnce } from "../../interviews/enumerate";
import { type Script, scriptsOf } from "../../interviews/script";
import type { ServiceId } from "../../oracle/oracle";
import { counted, due } from "../../running/counting";

/** A set of interviews for a service, with how many there are. */
interface Held {
  readonly service: ServiceId;
  readonly name: string;
  readonly count: number;
  readonly scripts: readonly Script[];
}

function everyKnown(service: ServiceId, count: number): Held {
  const scripts = scriptsOf(service, interviews(service, known));
  return { service, name: "with known answers", count, scripts };
}

function everyOnce(service: ServiceId, count: number): Held {
  const scripts = scriptsOf(service, interviews(service, notDocumentedOnce(service)));
  return { service, name: "with not documented once at most", count, scripts };
}

function covered(service: ServiceId, count: number): Held {
  const scripts = covering(service, everyOnce(service, count).scripts);
  return { service, name: "covering each two answers", count, scripts };
}

/** Of a service of which every interview with known answers is held anyway. */
function coveredOpen(service: ServiceId, count: number): Held {
  const { name, scripts } = covered(service, count);
  return {
    service,
    name: `with not documented, ${name}`,
    count,
    scripts: scripts.filter((each) => !isKnown(each)),
  };
}

/**
 * Every interview with known answers; and of those with one answer of each kind and "not documented" once at
 * most, wherever it can stand, all for the small provisions. For implantation, and for revision and
 * replacement, which share its provision and differ in their wording and their caution: those with known
 * answers, and as many others as cover each two answers and each answer with what stands at the result.
 */
const SETS: readonly Held[] = [
  everyKnown("implantation", 1_959),
  coveredOpen("implantation", 222),
  covered("revision", 414),
  covered("replacement", 414),
  everyKnown("maintenance", 3),
  everyOnce("maintenance", 6),
  everyKnown("removal", 2),
  everyOnce("removal", 3),
  everyKnown("trial", 2),
  everyOnce("trial", 3),
];

/** Neither laid out nor painted from here on: an interview reads what the page holds, thousands of times. */
async function unpainted(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule("body { display: none }");
    document.adoptedStyleSheets.push(sheet);
  });
}

/** How many interviews one page goes through. */
const PART = 100;

function partsOf(scripts: readonly Script[]): Script[][] {
  const count = Math.ceil(scripts.length / PART);
  return Array.from({ length: count }, (_, index) =>
    scripts.slice(index * PART, (index + 1) * PART),
  );
}

for (const { service, name, count, scripts } of SETS) {
  const kind = `interviews for ${service} ${name}`;
  test(`${service}: there are ${count} interviews ${name}`, () => {
    expect(scripts.length).toBe(count);
  });
  partsOf(scripts).forEach((part, index, { length }) => {
    const all = [due(part.length, kind), due(part.length, "interviews in all")];
    const title = `each interview ${name} shows what the note says, ${index + 1} of ${length}`;
    test(`${service}: ${title}`, { annotation: all }, async ({ page }, { annotations }) => {
      test.setTimeout(300_000);
      await page.goto("/");
      await expect(page.getByRole("group", { name: QUESTIONS.service.asks })).toBeVisible();
      await unpainted(page);
      const { fault, ...done } = await page.evaluate(drive, part);
      annotations.push(
        counted(done.interviews, kind),
        counted(done.interviews, "interviews in all"),
        counted(done.answers, "answers given in interviews"),
        counted(done.comparisons, "comparisons of the page with the note in interviews"),
      );
      expect(fault).toBeUndefined();
    });
  });
}
