import { describe, expect, it } from "vitest";
import { dateDoubt, dateForPaper, dayOf, isOngoing, localTime, readAs, readDate } from "./dates";

describe("a typed date", () => {
  it.each([
    ["01/05/2027", "01/05/2027"],
    ["1/5/2027", "01/05/2027"],
    ["01/05/27", "01/05/2027"],
    ["1/5/27", "01/05/2027"],
    ["1-5-2027", "01/05/2027"],
    ["01.05.2027", "01/05/2027"],
    ["01.05.2027.", "01/05/2027"],
    ["1-5-27", "01/05/2027"],
    ["01 / 05 / 2027", "01/05/2027"],
    ["Jan 5, 2027", "01/05/2027"],
    ["Jan. 5, 2027", "01/05/2027"],
    ["JAN 5 2027", "01/05/2027"],
    ["January 5th 2027", "01/05/2027"],
    ["January 5th, 2027.", "01/05/2027"],
    ["Jan 5 '27", "01/05/2027"],
    ["Jan 5, ’27", "01/05/2027"],
    ["Jan-05-2027", "01/05/2027"],
    ["5 January 2027", "01/05/2027"],
    ["5 Jan. 2027", "01/05/2027"],
    ["5-Jan-2027", "01/05/2027"],
    ["05-JAN-27", "01/05/2027"],
    ["05JAN2027", "01/05/2027"],
    ["5th of January, 2027", "01/05/2027"],
    ["2027-01-05", "01/05/2027"],
    ["2027/1/5", "01/05/2027"],
    ["2027 Jan 5", "01/05/2027"],
    ["2027, Jan. 5th", "01/05/2027"],
    ["2027 Jan 15", "01/15/2027"],
    ["2027 Jan", "01/2027"],
    ["20270105", "01/05/2027"],
    ["01052027", "01/05/2027"],
    ["2027-01-05T10:30:00Z", "01/05/2027"],
    ["01/05/2027 10:30 AM", "01/05/2027"],
    ["01/05/2027, 9:30am", "01/05/2027"],
    ["01/05/2027 at 10:30 a.m.", "01/05/2027"],
    ["2027-01-05T10:30:00.123Z", "01/05/2027"],
    ["2027-01-05T10:30:00-0800", "01/05/2027"],
    ["2027-01-05 10:30 +00:00", "01/05/2027"],
    ["01/05/2027.;", "01/05/2027"],
    ["Tuesday, January 5, 2027", "01/05/2027"],
    ["01/05/2027 (Tue)", "01/05/2027"],
    ["1/5/2027, Tuesday", "01/05/2027"],
    ["1 5 2027", "01/05/2027"],
    ["01 05 27", "01/05/2027"],
    ["January, 5, 2027", "01/05/2027"],
    ["(1/5/2027)", "01/05/2027"],
    ["“1/5/2027”", "01/05/2027"],
    ["DOB: 1/5/1960", "01/05/1960"],
    ["DOB 1/5/1960", "01/05/1960"],
    ["Date: 1/5/2027", "01/05/2027"],
    ["1/5/2027, (Tue)", "01/05/2027"],
    ["D.O.S. 1/5/2027", "01/05/2027"],
    ["Date of service: Jan 5, 2027", "01/05/2027"],
    ["1/5/27 at 9am", "01/05/2027"],
    ["1/5/2027 0930 hrs", "01/05/2027"],
    ["1/5/27 at 10am", "01/05/2027"],
    ["1/5/27 at 9 am", "01/05/2027"],
    ["1/5/27 9 a.m.", "01/05/2027"],
    ["1/5/27 9 p.m", "01/05/2027"],
    ["1/5/2027 0930hrs", "01/05/2027"],
    ["1/5/2027 0930 hr", "01/05/2027"],
    ["1/5/2027 0930 hours", "01/05/2027"],
    ["1/5/2027 9:30 h", "01/05/2027"],
    ["1/5/2027 9:30 hr", "01/05/2027"],
    ["1/5/2027 9:30 hours", "01/05/2027"],
    ["1/5/2027 9:30hrs", "01/05/2027"],
    ["1/5/2027 10:30pm", "01/05/2027"],
    ["1/5/2027 10:30Z", "01/05/2027"],
    ["1/5/2027 10:30 GMT", "01/05/2027"],
    ["1/5/2027 10:30 EST", "01/05/2027"],
    ["1/5/2027 10:30 PDT", "01/05/2027"],
    ["1/5/2027 10:30 ET", "01/05/2027"],
    ["1/5/2027 10am ET", "01/05/2027"],
    ["1/5/2027 10:30:15 -08:00", "01/05/2027"],
    ["1/5/2027 10:30+0800", "01/05/2027"],
    ["1/5/2027 10:30:15.5", "01/05/2027"],
    ["1/5/2027 9:30 hrs", "01/05/2027"],
    ["January 05, 2027, 3:15 PM PST", "01/05/2027"],
    ["2027-01-05 10:30 UTC", "01/05/2027"],
    ["Tue 01/05/2027", "01/05/2027"],
    ["Sept. 5, 2026", "09/05/2026"],
    ["Sep 5, 2026", "09/05/2026"],
    ["\u200E01/05/2027\u200F", "01/05/2027"],
    ["01\u200B/05/2027", "01/05/2027"],
    ["01\u201105\u20112027", "01/05/2027"],
    ["01–05–2027", "01/05/2027"],
    ["January\u00A05,\u202F2027", "01/05/2027"],
    ["０１／０５／２０２７", "01/05/2027"],
    [" 12/31/1999 ", "12/31/1999"],
    ["12/31/99", "12/31/1999"],
    ["12/31/49", "12/31/2049"],
    ["12/31/50", "12/31/1950"],
    ["02/29/2024", "02/29/2024"],
    ["02/29/00", "02/29/2000"],
    ["03/2025", "03/2025"],
    ["3/2025", "03/2025"],
    ["03-2025", "03/2025"],
    ["2025-03", "03/2025"],
    ["Mar 2025", "03/2025"],
    ["March, 2025", "03/2025"],
    ["March of 2025", "03/2025"],
    ["Mar '25", "03/2025"],
    ["2025", "2025"],
    ["2025.", "2025"],
    ["01/1900", "01/1900"],
    ["12/2199", "12/2199"],
    ["ongoing", "ongoing"],
    [" Ongoing. ", "ongoing"],
    ["present", "ongoing"],
  ])("%j is %s on paper", (typed, onPaper) => {
    expect(dateForPaper(typed)).toBe(onPaper);
  });

  it.each([
    ...["", " ", "soon", "13/01/2025", "00/10/2025", "02/30/2025", "02/29/2025", "02/29/1900"],
    ...["04/31/2025", "1/0/2025", "03/07/20255", "0/2025", "02/30/27", "02/29/27", "Feb 30, 2027"],
    ...[
      "13/2025",
      "1899",
      "2200",
      "0007",
      "2025-13-01",
      "2025-02-30",
      "27",
      "1/27",
      "Jan 27",
      "Jan 5",
    ],
    ...["Jan “5, 2027”", "“Jan 5”, 2027", "Jan DOB: 5, 2027"],
    ...["01/05-2027", "1/5/027", "Janus 5, 2027", "Ja 5, 2027", "5 May June 2027", "20271305"],
    ...[
      "3/20255",
      "12025-03-07",
      "2025-03-078",
      "12025-03",
      "2025-031",
      "03/07/2025 or later",
      "03/07/2025\n03/08/2025",
      "03/07/2025-03/08/2025",
      "٠٣/٠٧/٢٠٢٥",
      "<b>2025</b>",
      "2025 or 2026",
      "on 01/05/2027",
      "in 01/2027",
      "120270105",
      "202701055",
      "101052027",
      "010520277",
      "on Jan 5, 2027",
      "Jan 5, 2027 or later",
      "on 5 January 2027",
      "5 January 2027 or later",
      "(Mar 2025",
      "Mar 2025 or later",
      "12027 Jan 5",
      "2027 Jan 5 or later",
      "Jan mon 5, 2027",
      "01/05 10:30/2027",
    ],
  ])("“%s” is none, and stays as typed", (typed) => {
    expect(readDate(typed)).toBeUndefined();
    expect(dateForPaper(typed)).toBe(typed);
  });

  it("names each month in full or by three letters", () => {
    const names =
      "January February March April May June July August September October November December";
    for (const [at, name] of names.split(" ").entries()) {
      const month = String(at + 1).padStart(2, "0");
      expect(dateForPaper(`${name} 2025`)).toBe(`${month}/2025`);
      expect(dateForPaper(`${name.slice(0, 3)} 2025`)).toBe(`${month}/2025`);
    }
  });

  it("of a month or year means all its days", () => {
    expect(readDate("02/2024")).toMatchObject({ first: "2024-02-01", last: "2024-02-29" });
    expect(readDate("Feb 2025")?.last).toBe("2025-02-28");
    expect(readDate("2025")).toMatchObject({ first: "2025-01-01", last: "2025-12-31" });
  });

  it("with a year of two digits lies no later than is known", () => {
    expect(dateForPaper("01/05/27", "2026-11-29")).toBe("01/05/1927");
    expect(dateForPaper("11/29/26", "2026-11-29")).toBe("11/29/2026");
    expect(dateForPaper("11/30/26", "2026-11-29")).toBe("11/30/1926");
    expect(dateForPaper("01/05/2027", "2026-11-29")).toBe("01/05/2027");
    expect(dateForPaper("02/29/28", "2026-11-29")).toBe("02/29/1928");
  });

  it("of every day from 1900 to 2199 is read as that day, in each order", { tags: "long" }, () => {
    const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const day = new Date(Date.UTC(1900, 0, 1));
    while (day.getUTCFullYear() < 2200) {
      const iso = day.toISOString().slice(0, 10);
      const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
      for (const typed of [
        iso,
        `${month + 1}/${date}/${year}`,
        `${names[month]} ${date}, ${year}`,
      ]) {
        const { first, last } = readDate(typed) ?? {};
        if (first !== iso || last !== iso) expect.fail(typed);
      }
      day.setUTCDate(day.getUTCDate() + 1);
    }
  });
});

describe("a year", () => {
  it.each([
    ["1899", undefined],
    ["1900", 1900],
    ["2199", 2199],
    ["2200", undefined],
  ])("of a typed date lies from 1900 to 2199: %s", (typed, year) => {
    expect(readDate(typed)?.year).toBe(year);
  });
});

describe("how a date was read", () => {
  it.each([
    ["1/5/27", "January 5, 2027"],
    ["2027-01-05", "January 5, 2027"],
    ["Jan 2027", "January 2027"],
    ["2027.", "2027"],
    ["01/05/2027\u200B", "January 5, 2027"],
  ])("is said in words: %j", (typed, words) => {
    expect(readAs(typed)).toBe(words);
  });

  it.each(["01/05/2027", " 01/05/2027 ", "01/2027", "2027", "", "soon", "02/30/2027", "ongoing"])(
    "goes without saying: “%s”",
    (typed) => {
      expect(readAs(typed)).toBeUndefined();
    },
  );
});

describe("what is no date is told why", () => {
  it.each([
    [
      "13/05/2027",
      "There is no month 13; the month comes before the day. If it is May 13, 2027, type 05/13/2027.",
    ],
    [
      "13.05.27",
      "There is no month 13; the month comes before the day. If it is May 13, 2027, type 05/13/2027.",
    ],
    ["13/45/2027", "There is no month 13; the month comes before the day."],
    ["13/2027", "There is no month 13; the month comes before the day."],
    ["02/30/2027", "There is no February 30 in that year."],
    ["31 April 2027", "There is no April 31 in that year."],
    ["02/29/27", "There is no February 29 in that year."],
    ["12/32/2027", "There is no December 32 in that year."],
  ])("%s", (typed, why) => {
    expect(dateDoubt(typed)).toBe(why);
  });

  it.each(["", "soon", "01/05/1527", "1527", "1/27", "00/10/2027"])(
    "but not where nothing is known: “%s”",
    (typed) => {
      expect(dateDoubt(typed)).toBeUndefined();
    },
  );
});

describe("ongoing", () => {
  it("is the word alone, or another for it", () => {
    const words = ["ongoing", "ONGOING", " ongoing", "on-going", "Present", "current.", "to date"];
    expect(words.every(isOngoing)).toBe(true);
    expect(
      ["", "still ongoing", "on going", "2025 to date", "ongoing so far"].some(isOngoing),
    ).toBe(false);
  });
});

describe("the day of a moment", () => {
  it("is the local one", () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe("2026-01-02");
    expect(dayOf(new Date(2026, 10, 22, 0, 0))).toBe("2026-11-22");
  });

  it("stands before its time as every day does on paper", () => {
    expect(localTime(new Date(2026, 0, 2, 3, 4))).toBe("01/02/2026 03:04");
  });
});
