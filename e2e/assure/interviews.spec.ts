import { expect, test } from "../fixtures";
import { drive } from "../interviews/drive";
import {
  interviews,
  known,
  notDocumentedOnce,
  oneOfEachKind,
  type Trying,
} from "../interviews/enumerate";
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
function setsOf(
  service: ServiceId,
  counts: { all?: number; kinds?: number; once?: number },
): Held[] {
  const { all, kinds, once } = counts;
  const sets = [
    { name: "with known answers", trying: known, count: all },
    { name: "with one answer of each kind", trying: oneOfEachKind(service), count: kinds },
    { name: "with not documented once at most", trying: notDocumentedOnce(service), count: once },
  ];
  return sets.flatMap(({ count, ...set }) => (count ? [{ service, ...set, count }] : []));
}

/**
 * Every interview with known answers, and with "not documented" once, wherever it can stand. Revision
 * and replacement share the provision of implantation and differ in their wording: for them, one answer
 * of each kind.
 */
const SETS: readonly Held[] = [
  ...setsOf("implantation", { all: 1_959, once: 1_475 }),
  ...setsOf("revision", { kinds: 180 }),
  ...setsOf("replacement", { kinds: 180 }),
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
  test(`${service}: there are ${count} interviews ${name}`, () => {
    expect(scripts.length).toBe(count);
  });
  partsOf(scripts).forEach((part, index, { length }) => {
    test(`${service}: each interview ${name} shows what the note says, ${index + 1} of ${length}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto("/");
      await expect(page.getByRole("group", { name: QUESTIONS.service.asks })).toBeVisible();
      expect(await page.evaluate(drive, part)).toBeUndefined();
    });
  });
}

test.afterAll(() => {
  for (const { service, name, count } of SETS)
    process.stdout.write(`${count} interviews for ${service} ${name}\n`);
});
