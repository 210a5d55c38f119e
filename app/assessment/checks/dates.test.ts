import { describe, expect, it } from "vitest";
import { dateForPaper, dayOf, isOngoing, readDate } from "./dates";

describe("a typed date", () => {
  it.each([
    ["03/07/2025", "2025-03-07"],
    ["3/7/2025", "2025-03-07"],
    [" 12/31/1999 ", "1999-12-31"],
    ["02/29/2024", "2024-02-29"],
    ["02/29/2000", "2000-02-29"],
    ["2025-03-07", "2025-03-07"],
    ["03/2025", "2025-03"],
    ["3/2025", "2025-03"],
    ["2025-03", "2025-03"],
    [" 2025-03 ", "2025-03"],
    ["2025", "2025"],
    ["01/1900", "1900-01"],
    ["12/2199", "2199-12"],
    ["ongoing", "ongoing"],
    [" Ongoing ", "ongoing"],
  ])("%s is %s on paper", (typed, onPaper) => {
    expect(dateForPaper(typed)).toBe(onPaper);
  });

  it.each([
    ...["", " ", "soon", "13/01/2025", "00/10/2025", "02/30/2025", "02/29/2025", "02/29/1900"],
    ...["04/31/2025", "1/0/2025", "3/7/25", "03/07/20255", "7.3.2025", "03-07-2025", "0/2025"],
    ...["13/2025", "1899", "2200", "0007", "2025-13-01", "2025-02-30", "2025-3-7", "2025/03/07"],
    ...[
      "3/20255",
      "12025-03-07",
      "2025-03-078",
      "12025-03",
      "2025-031",
      "March 2025",
      "03/07/2025 or later",
      "03/07/2025\n03/08/2025",
      "٠٣/٠٧/٢٠٢٥",
      "<b>2025</b>",
    ],
  ])("“%s” is none, and stays as typed", (typed) => {
    expect(readDate(typed)).toBeUndefined();
    expect(dateForPaper(typed)).toBe(typed);
  });

  it("of a month or year means all its days", () => {
    expect(readDate("02/2024")).toEqual({
      iso: "2024-02",
      first: "2024-02-01",
      last: "2024-02-29",
    });
    expect(readDate("02/2025")?.last).toBe("2025-02-28");
    expect(readDate("2025")).toEqual({ iso: "2025", first: "2025-01-01", last: "2025-12-31" });
  });

  it("of every day from 1900 to 2199 is read as that day, in each order", { tags: "long" }, () => {
    const day = new Date(Date.UTC(1900, 0, 1));
    while (day.getUTCFullYear() < 2200) {
      const iso = day.toISOString().slice(0, 10);
      const typed = `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
      if (dateForPaper(typed) !== iso || dateForPaper(iso) !== iso) expect.fail(typed);
      day.setUTCDate(day.getUTCDate() + 1);
    }
  });
});

describe("ongoing", () => {
  it("is the word alone", () => {
    expect(["ongoing", "ONGOING", " ongoing "].every(isOngoing)).toBe(true);
    expect(["", "still ongoing", "on going"].some(isOngoing)).toBe(false);
  });
});

describe("the day of a moment", () => {
  it("is the local one", () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe("2026-01-02");
    expect(dayOf(new Date(2026, 10, 22, 0, 0))).toBe("2026-11-22");
  });
});
