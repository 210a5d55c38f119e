import { expect, test } from "vitest";
import { GUIDELINE, NOT_PART } from "./current";
import { NOTE_170 } from "./note-170/note-170";

test("the app is about Note 170, and says so of what is not part of it", () => {
  expect(GUIDELINE).toBe(NOTE_170);
  expect(NOT_PART).toBe("Not part of Note 170.");
});
