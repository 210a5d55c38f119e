/** @module-tag long */
import { beforeAll, describe, expect, test } from "vitest";
import { ALL_QUESTIONS, type Determination, determine } from "../../assessment/determination";
import type { QuestionEvidence } from "../../assessment/evidence/evidence";
import { Failures } from "../../assessment/laws/failures";
import { ONE_OF_EACH, serviceOf } from "../../assessment/laws/states/provisions";
import {
  type RelevantState,
  visitRelevantStates,
  withSealed,
} from "../../assessment/laws/states/relevant-states";
import { placesByFlow, WALK_MS } from "../../assessment/laws/states/states";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import type { Answers } from "../../criteria/criterion";
import { writeAttachment } from "../../keeping/file/file";
import { PREPARED_AT, PROOF_OF_A } from "../testing/samples";
import { buildSummary } from "./document";

/*
 * Law 3, of what is handed over: answers that are set aside, and what details them, leave no trace in the
 * summary, of which page, PDF and both texts are made, nor in the file inside the PDF.
 *
 * Every state that the flow can tell apart is walked, while each question that is not asked holds a set-aside
 * answer that must not be read, and details that cite a document and have something wrong. Revision and
 * replacement share the provision of implantation, and how the summary is made of it.
 */
const WALKED = {
  implantation: { states: 13_679, raw: 87_040_000 },
  maintenance: { states: 7, raw: 16 },
  removal: { states: 3, raw: 4 },
  trial: { states: 3, raw: 4 },
};

const MADE = { preparedAt: PREPARED_AT, version: "1.2.3" };

const SET_ASIDE: QuestionEvidence = {
  note: "Of a use that is no longer claimed.",
  citations: [
    { document: "history", pages: "2" },
    { document: "gone", pages: "" },
  ],
  forms: { methods: [{ kind: "bracing", from: "13/45/2025" }] },
};

/** All that is handed over of a request. */
function handedOver(
  determination: Determination,
  answers: Answers,
  questions: Readonly<Record<string, QuestionEvidence>>,
): string {
  const assessment = {
    ...emptyAssessment(),
    service: determination.service.id,
    // What is handed over is made from them, and changes none.
    answers: answers as Assessment["answers"],
    evidence: { documents: PROOF_OF_A.documents.slice(0, 1), questions: { ...questions } },
  };
  const summary = buildSummary(determination, assessment, MADE);
  const attachment = writeAttachment(assessment, { version: MADE.version, now: PREPARED_AT });
  return JSON.stringify([summary, attachment]);
}

describe.each(ONE_OF_EACH)("in every state of a request for %s", (id) => {
  const service = serviceOf(id);
  const places = placesByFlow(service.provision.criteria);
  const traces = new Failures();
  let walked = { states: 0, raw: 0 };

  function check(state: RelevantState): void {
    const plain = determine(service, state.answers);
    const others = ALL_QUESTIONS.filter((each) => !plain.asked.includes(each));
    const details = Object.fromEntries(others.map(({ id }) => [id, SET_ASIDE]));
    const sealed = withSealed(state, places);
    const changedMind = handedOver(determine(service, sealed), sealed, details);
    if (changedMind !== handedOver(plain, state.answers, {})) traces.note("a trace", state.answers);
  }

  beforeAll(() => {
    walked = visitRelevantStates(id, places, (state) => {
      traces.guard(state.answers, () => check(state));
    });
  }, WALK_MS);

  test("no state is left out", () => {
    expect(walked).toEqual(WALKED[id]);
  });

  test("summary and attached file say nothing of what is set aside", () => {
    expect(traces).toEqual(new Failures());
  });
});
