import { describe, expect, it } from "vitest";
import { applicableNotices } from "./notices";

const TODAY = "2026-11-22";

function noticeIds(dateOfBirth: string, dateOfService = ""): string[] {
  return applicableNotices({ dateOfBirth, dateOfService }, TODAY).map(({ id }) => id);
}

describe("what is said of members under 21", () => {
  it.each([
    ["the day before the birthday", "11/23/2005", ""],
    ["a child", "2019-05-01", ""],
    ["a child born today", "11/22/2026", ""],
    ["by the date of service, not by today", "01/15/2005", "01/14/2026"],
    ["born some day of a month that may leave it so", "11/2005", ""],
    ["born some day of a year that may leave it so", "2005", ""],
    ["served some day of a month that may leave it so", "03/20/2006", "03/2027"],
    ["born on a leap day, on the last of February", "02/29/2004", "02/28/2025"],
  ])("stands at the result: %s", (_, birth, service) => {
    expect(noticeIds(birth, service)).toContain("under-21");
  });

  it.each([
    ["on the birthday", "11/22/2005", ""],
    ["an adult", "04/03/1961", ""],
    ["who will be 21 by the date of service", "01/15/2006", "01/15/2027"],
    ["born on a leap day, from the first of March", "02/29/2004", "03/01/2025"],
    ["born after the service", "05/01/2027", ""],
    ["without a birth date", "", "12/08/2026"],
  ])("does not stand there: %s", (_, birth, service) => {
    expect(noticeIds(birth, service)).not.toContain("under-21");
  });
});

it("the end of the list stands at the result from its day on, and where a month or year may reach it", () => {
  expect(noticeIds("", "12/31/2026")).toEqual([]);
  for (const service of ["01/01/2027", "2027", "2027-02-03"])
    expect(noticeIds("", service)).toEqual(["list-ends"]);
  expect(noticeIds("", "")).toEqual([]);
  expect(noticeIds(" ", " ")).toEqual([]);
});

it("each is led in by why it stands there, or by what could not be checked", () => {
  const bears = (dateOfBirth: string, dateOfService: string) =>
    applicableNotices({ dateOfBirth, dateOfService }, TODAY).map((notice) => notice.bears);
  expect(bears("2010", "2027")).toEqual([
    "Applies to a member under 21.",
    "Applies to this date of service.",
  ]);
  expect(bears("eight years old", "next week")).toEqual([
    "The date of birth could not be read, so the app could not check whether the notice on members under 21 applies.",
    expect.stringMatching(/^The date of service could not be read, so the app could not check/),
  ]);
});

it("is nothing of a date that is no more than signs that no one sees", () => {
  const unseen = "\u200B\u00A0";
  expect(applicableNotices({ dateOfBirth: unseen, dateOfService: unseen }, "2026-11-22")).toEqual(
    [],
  );
});
