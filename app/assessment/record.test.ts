import { expect, test } from "vitest";
import { type Assessment, emptyAssessment, STORAGE, withoutMemory } from "./record";

const FULL: Assessment = {
  service: "implantation",
  answers: { "a1-trial": ["yes"] },
  askRemaining: true,
  opened: ["a3-response"],
  details: { ...emptyAssessment().details, patient: "Ada" },
  evidence: { documents: [], questions: { "a1-trial": { note: "Ada", citations: [], forms: {} } } },
  codes: ["62362"],
};

test("without what lives in memory, every piece is as the storage table says", () => {
  const rest = withoutMemory(FULL);
  for (const [piece, [place]] of Object.entries(STORAGE)) {
    const left = JSON.stringify(Reflect.get(rest, piece));
    const expected = place === "session" ? FULL : emptyAssessment();
    expect(left, piece).toBe(JSON.stringify(Reflect.get(expected, piece)));
  }
  expect(JSON.stringify(rest)).not.toContain("Ada");
});
