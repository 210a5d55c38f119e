import { counted, due } from "../counting";
import { expect, test } from "../fixtures";
import { drive } from "../interviews/drive";
import { interviews, known, notDocumentedOnce, type Trying } from "../interviews/enumerate";
import { type Script, scriptsOf } from "../interviews/script";
import type { ServiceId } from "../oracle/oracle";
import { QUESTIONS } from "../words";

/** A set of interviews for a service, with how many there are. */
interface Held {
  readonly service: ServiceId;
  readonly name: string;
  readonly trying: Trying;
  readonly count: number;
}

/** Which sets of interviews are held for a service, with how many there are. */
function setsOf(service: ServiceId, { all, once }: { all?: number; once?: number }): Held[] {
  const sets = [
    { name: "with known answers", trying: known, count: all },
    { name: "with not documented once at most", trying: notDocumentedOnce(service), count: once },
  ];
  return sets.flatMap(({ count, ...set }) => (count ? [{ service, ...set, count }] : []));
}

/**
 * Every interview with known answers; and those with one answer of each kind and "not documented" once at
 * most, wherever it can stand. Revision and replacement share the provision of implantation and differ in
 * their wording and their caution: for them, the latter.
 */
const SETS: readonly Held[] = [
  ...setsOf("implantation", { all: 1_959, once: 1_475 }),
  ...setsOf("revision", { once: 1_475 }),
  ...setsOf("replacement", { once: 1_475 }),
  ...setsOf("maintenance", { all: 3, once: 6 }),
  ...setsOf("removal", { all: 2, once: 3 }),
  ...setsOf("trial", { all: 2, once: 3 }),
];

/** How many interviews one page goes through. */
const PART = 100;

function partsOf(scripts: readonly Script[]): Script[][] {
  const count = Math.ceil(scripts.length / PART);
  return Array.from({ length: count }, (_, index) =>
    scripts.slice(index * PART, (index + 1) * PART),
  );
}

for (const { service, name, trying, count } of SETS) {
  const scripts = scriptsOf(service, interviews(service, trying));
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
