import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { printFigure } from "../figure";
import { expect, test } from "../fixtures";
import { SCREENS } from "../screens";
import { sentencesOn, writeDownAnnouncements } from "../sentences";
import { NOT_USED } from "../words-not-used";

// In one worker, one after the other, so that all sentences are in one list.
test.describe.configure({ mode: "default", timeout: 90_000 });

const MET = new Set<string>();

/** Adds what was not met on an earlier screen to the list that a person reads whole. */
function writeDown(name: string, sentences: readonly string[]): void {
  const { outputDir } = test.info().project;
  const unmet = [...new Set(sentences)].filter((each) => !MET.has(each));
  mkdirSync(outputDir, { recursive: true });
  appendFileSync(join(outputDir, "sentences.txt"), `\n# ${name}\n${unmet.join("\n")}\n`);
  for (const each of unmet) MET.add(each);
}

for (const { name, reach, provokes = [] } of SCREENS)
  test(`${name}: uses one word for one thing`, async ({ page, watched }) => {
    watched.provoked.push(...provokes);
    await writeDownAnnouncements(page);
    await reach(page);
    const sentences = await sentencesOn(page);
    writeDown(name, sentences);
    expect(sentences.length, "sentences").toBeGreaterThan(5);
    const notUsed = sentences.filter((each) => NOT_USED.some(({ word }) => word.test(each)));
    expect(notUsed).toEqual([]);
  });

test.afterAll(() => printFigure(MET.size, "sentences that a person can meet, in sentences.txt"));
