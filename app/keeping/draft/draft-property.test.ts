/** @module-tag long */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { ASSESSMENTS } from "../../assessment/testing/assessments";
import { cases } from "../../assessment/testing/random";
import { openDraft } from "./draft-keeper";
import type { DraftStore } from "./draft-store";

const ROUNDS = 500;

/** A store that holds its draft as text, as the browser's does. */
function textStore(): DraftStore {
  let text: string | undefined;
  return {
    read: async () => (text === undefined ? { kind: "none" } : { kind: "draft", text }),
    replace: async (known, next) => {
      if (text !== known) return "elsewhere";
      text = next;
      return "written";
    },
    erase: async () => "draft-stays",
  };
}

/** Continues the kept draft in another visit, and says what is on screen by that. */
async function continued(store: DraftStore) {
  const draft = openDraft(store);
  await draft.look();
  const state = draft.state();
  if (state.kind !== "found") throw new Error(JSON.stringify(state));
  draft.resume(state.opened);
  return { draft, onScreen: state.opened.assessment };
}

/** As toStrictEqual, which shows the difference, but faster where there is none. */
function expectSame(one: Assessment, other: Assessment): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}

test(`whatever the screen accepts, kept as a draft and continued, is the same, ${ROUNDS} times`, async () => {
  const same = fc.asyncProperty(ASSESSMENTS, ASSESSMENTS, async (first, second) => {
    const store = textStore();
    await openDraft(store).keep(first);
    const { draft, onScreen } = await continued(store);
    expectSame(onScreen, first);
    expect(draft.missing(onScreen)).toEqual([]);
    draft.note(second);
    await draft.flush();
    expectSame((await continued(store)).onScreen, second);
  });
  await fc.assert(same, cases(ROUNDS));
});

test("what lives in memory only is in no draft", async () => {
  const store = textStore();
  const inMemory = { typedCode: "7H2K", labelInName: true, carried: ["m-benefit"] };
  await openDraft(store).keep({ ...emptyAssessment(), ...inMemory });
  expect((await continued(store)).onScreen).toStrictEqual(emptyAssessment());
});
