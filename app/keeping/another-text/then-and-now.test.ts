import { expect, test } from "vitest";
import type { EarlierAnswer } from "../../assessment/another-text/another-text";
import { TODAYS_WORDS } from "../../assessment/another-text/question-words";
import { asideWith } from "../../assessment/testing/other-edition";
import { canConfirm, labelsOf } from "./then-and-now";

const INDICATION = TODAYS_WORDS.get("indication");

/** An answer to what the device is for, of which all that apply could be chosen. */
function ofSeveral(values: string[]): EarlierAnswer {
  const words = INDICATION && { words: INDICATION };
  return { id: "indication", values, fingerprint: "e".repeat(64), ...words };
}

test("answers are named by the earlier words, and by their values where no words were kept", () => {
  const words = TODAYS_WORDS.get("m-benefit");
  expect(labelsOf(["unknown", "yes"], words)).toBe("Not documented; Yes");
  expect(labelsOf(["unknown", "somewhat"], words)).toBe("Not documented; “somewhat”");
  expect(labelsOf(["yes"], undefined)).toBe("“yes”");
});

test("only an answer whose words are known, and that today's question takes, can be confirmed", () => {
  const [changed, dropped] = asideWith(true);
  const [unread] = asideWith(false);
  if (!changed || !dropped || !unread) throw new Error("nothing is set aside");
  expect(canConfirm(changed)).toBe(true);
  expect(canConfirm({ ...changed, values: ["somewhat"] })).toBe(false);
  expect(canConfirm(dropped)).toBe(false);
  expect(canConfirm(unread)).toBe(false);
});

test("several answers can be confirmed only where both texts let all be chosen that apply", () => {
  const both = ofSeveral(["baclofen-spasticity", "cancer-pain"]);
  expect(canConfirm(both)).toBe(true);
  expect(canConfirm(ofSeveral(["baclofen-spasticity", "somewhat"]))).toBe(false);
  if (!both.words) throw new Error("no such question");
  const one = { ...both.words, choose: "one" as const };
  expect(canConfirm({ ...both, words: one })).toBe(false);
  expect(canConfirm({ ...both, values: ["cancer-pain"], words: one })).toBe(true);
  const [changed] = asideWith(true);
  if (!changed?.words) throw new Error("nothing is set aside");
  const several = { ...changed.words, choose: "all-that-apply" as const };
  expect(canConfirm({ ...changed, values: ["yes", "no"], words: several })).toBe(false);
  expect(canConfirm({ ...changed, values: ["yes", "no"] })).toBe(false);
});

test("answers of which one excludes the others in today's text cannot be confirmed together", () => {
  const several = ofSeveral(["baclofen-spasticity", "unknown"]);
  expect(canConfirm(several)).toBe(false);
  expect(canConfirm(ofSeveral(["unknown"]))).toBe(true);
  const words = TODAYS_WORDS.get("a2-difficulties");
  if (!words) throw new Error("no such question");
  const difficulties = { ...several, id: "a2-difficulties", words };
  expect(canConfirm({ ...difficulties, values: ["none", "self-care"] })).toBe(false);
  expect(canConfirm({ ...difficulties, values: ["none"] })).toBe(true);
  expect(canConfirm({ ...difficulties, values: ["self-care", "posture-function"] })).toBe(true);
});

test("an answer that stands twice cannot be confirmed", () => {
  expect(canConfirm(ofSeveral(["cancer-pain", "cancer-pain"]))).toBe(false);
});
