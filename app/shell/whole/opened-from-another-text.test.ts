import fc from "fast-check";
import { expect, test } from "vitest";
import { TODAYS_WORDS } from "../../assessment/another-text/question-words";
import { determine, findService } from "../../assessment/determination";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { ASSESSMENTS } from "../../assessment/testing/assessments";
import {
  ANSWERS_OF_THEN,
  asideWith,
  CARRIED,
  EARLIER,
  ofEarlier,
} from "../../assessment/testing/other-edition";
import { cases } from "../../assessment/testing/random";
import { GUIDELINE } from "../../guidelines/current";
import { canConfirm } from "../../keeping/another-text/then-and-now";
import { openDraft } from "../../keeping/draft/draft-keeper";
import { resultOf, writeAttachment, writeFile } from "../../keeping/file/file";
import { readFile } from "../../keeping/file/file-reader";
import { assessmentIn } from "../../keeping/opening/opened";
import { readDocument } from "../../keeping/opening/read-document";
import { codesOf } from "../../keeping/reentry-code/reentry-code";
import { readSession } from "../../keeping/session/session-reader";
import { writeSession } from "../../keeping/session/session-text";
import { makePdf } from "../../paper/pdf/make-pdf";
import { buildSummary } from "../../paper/summary/document";
import { paperWords } from "../../paper/testing/paper-words";
import { MET_BY_A, PREPARED_AT, sample } from "../../paper/testing/samples";
import { toPlainTexts } from "../../paper/text/plain-text";

const WRITING = { version: "1.0.0", now: new Date("2026-11-22T18:00:00.000Z") };

const ANSWERED: Assessment = {
  ...emptyAssessment(),
  service: "maintenance",
  answers: ANSWERS_OF_THEN,
};

async function byPdf(text: string): Promise<Assessment> {
  const attachment = { name: "note-170.json", text };
  const summary = sample("implantation", MET_BY_A);
  const made = await makePdf(summary, { paper: "letter", made: PREPARED_AT, attachment });
  const file = new File([made], "summary.pdf");
  const read = await readDocument(file);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.assessment;
}

async function byDraft(text: string): Promise<Assessment> {
  const draft = openDraft({
    read: async () => ({ kind: "draft", text }),
    replace: async () => "written",
    erase: async () => "erased",
  });
  await draft.look();
  const state = draft.state();
  if (state.kind !== "found") throw new Error(state.kind);
  return state.opened.assessment;
}

function byFile(text: string): Assessment {
  const read = readFile(text);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.assessment;
}

function bySession(text: string): Assessment {
  const read = readSession(text);
  if (read.kind !== "restored") throw new Error(JSON.stringify(read));
  return { ...emptyAssessment(), ...read.assessment };
}

/** Each way that answers come back by, from the words kept with them. */
const WAYS: Record<string, (words: boolean) => Assessment | Promise<Assessment>> = {
  file: (words) => byFile(ofEarlier(writeFile(ANSWERED, WRITING), words)),
  PDF: (words) => byPdf(ofEarlier(writeAttachment(ANSWERED, WRITING), words)),
  draft: (words) => byDraft(ofEarlier(writeFile(ANSWERED, WRITING), words)),
  session: (words) => bySession(ofEarlier(writeSession(ANSWERED), words)),
};

test.each(Object.entries(WAYS))(
  "answers of another text, by way of a %s: what reads the same is carried over, the rest set aside with its words",
  async (_, take) => {
    const taken = await take(true);
    expect(taken).toMatchObject({ service: "maintenance", ...CARRIED });
    expect(taken.answers).toEqual(CARRIED.answers);
    expect(taken.ofAnotherText).toEqual(asideWith(true));
    expect(resultOf(taken)?.result).toBe("undetermined");
  },
);

test.each(Object.entries(WAYS))(
  "answers of another text, by way of a %s, without their words, are set aside whole",
  async (_, take) => {
    const taken = await take(false);
    expect(taken.answers).toEqual({});
    expect(taken.carried).toBeUndefined();
    expect(taken.ofAnotherText?.map(({ id }) => id)).toEqual(Object.keys(ANSWERS_OF_THEN));
    for (const each of taken.ofAnotherText ?? []) expect(canConfirm(each)).toBe(false);
  },
);

test("a code of an edition that the app has is read with that edition's data, by the same rule", () => {
  const service = EARLIER.services.find(({ id }) => id === "maintenance");
  if (!service) throw new Error("no such service");
  const code = codesOf([EARLIER]).encode({
    service,
    answers: ANSWERS_OF_THEN,
    askRemaining: false,
  });
  const decoded = codesOf([GUIDELINE, EARLIER]).decode(code);
  expect(decoded).toMatchObject({ kind: "restored", assessment: CARRIED });
  if (decoded.kind !== "restored") return;
  const taken = assessmentIn({ from: "code", coded: decoded.assessment });
  expect(taken.ofAnotherText).toEqual(asideWith(true));
});

/** All that is shown or handed over of a request, in words: page, both texts, code and missing documentation. */
function handedOver(assessment: Assessment): unknown {
  const service = findService(assessment.service);
  if (!service) return undefined;
  const determination = determine(service, assessment.answers, assessment);
  const summary = buildSummary(determination, assessment, {
    preparedAt: PREPARED_AT,
    version: "1.0.0",
  });
  const texts = (["full", "portal"] as const).map((length) =>
    toPlainTexts(summary, { length, details: true }),
  );
  return { summary, page: paperWords(summary), texts, asked: determination.asked };
}

/** An assessment, and the same with answers of another text set aside beside it. */
const BESIDE_OTHERS = fc.tuple(ASSESSMENTS, ASSESSMENTS).map(([assessment, { answers }]) => {
  const ofAnotherText = Object.entries(answers).map(([id, values]) => {
    const words = TODAYS_WORDS.get(id);
    return { id, values, fingerprint: EARLIER.fingerprint, ...(words && { words }) };
  });
  return { assessment, beside: { ...assessment, ofAnotherText } };
});

test("what is set aside shows in nothing that is printed, copied or downloaded", () => {
  const same = fc.property(BESIDE_OTHERS, ({ assessment, beside }) => {
    expect(handedOver(beside)).toEqual(handedOver(assessment));
  });
  fc.assert(same, cases(60));
});

test("what is set aside never counts: not in the result, nor in an attachment", () => {
  const same = fc.property(BESIDE_OTHERS, ({ assessment, beside }) => {
    expect(resultOf(beside)).toEqual(resultOf(assessment));
    expect(writeAttachment(beside, WRITING)).toBe(writeAttachment(assessment, WRITING));
  });
  fc.assert(same, cases(300));
});
