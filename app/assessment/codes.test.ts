import { describe, expect, it } from "vitest";
import { CODE_STATEMENTS } from "../guidelines/note-170/codes";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { CHECK_CODES, codeRemarks, codeShape, KNOWN_CODES, labelOf } from "./codes";

function service(id: string) {
  const found = NOTE_170.services.find((each) => each.id === id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
}

describe("the shape of a code", () => {
  it.each(["62350", "0001F", "J0475", "j0475", " 62362 "])("%s is a procedure's", (code) => {
    expect(codeShape(code)).toBe("procedure");
  });

  it.each(["Z45.49", "z45.49", "Z4549", "G80.0", "G35", "C7A.00", "M62.838", "S06.0X0A"])(
    "%s is a diagnosis's",
    (code) => {
      expect(codeShape(code)).toBe("diagnosis");
    },
  );

  it.each([
    "",
    "6235",
    "623500",
    "62320-62323",
    "spasticity",
    "Z45.",
    "Z45.49123",
    "45.49",
    "5G80.0",
    "Ｚ45",
  ])("“%s” is neither’s", (code) => {
    expect(codeShape(code)).toBeUndefined();
  });

  it("of every known code is one of the two", () => {
    for (const { code } of KNOWN_CODES) expect(codeShape(code)).toBeDefined();
  });
});

describe("labels", () => {
  it("stand for the codes that belong to this request, each once", () => {
    expect(KNOWN_CODES.map(({ code }) => code)).toEqual([
      ...["62320", "62321", "62322", "62323", "62350", "62351", "62355", "62360", "62361"],
      ...["62362", "62365", "62367", "62368", "62369", "62370", "95990", "95991", "Z45.49"],
    ]);
    expect(new Set(KNOWN_CODES.map(({ label }) => label)).size).toBe(KNOWN_CODES.length);
  });

  it("are to be checked against a code set, for they are none of its words", () => {
    expect(CHECK_CODES).toBe("Check against your licensed code set.");
  });

  it("are found however the code is typed, and for no other code", () => {
    expect(labelOf(" z4549")).toBe(labelOf("Z45.49"));
    expect(labelOf("Z45.49")).toBeDefined();
    expect(labelOf("99999")).toBeUndefined();
    expect(labelOf("")).toBeUndefined();
  });
});

describe("what the note says of codes", () => {
  it("is said of 62320-62323 on every service but a trial", () => {
    for (const each of NOTE_170.services) {
      const remarks = codeRemarks(each, ["62320", "62321", "62322", "62323", "62319", "62324"]);
      const said = remarks.filter(({ kind }) => kind === "said").map(({ code }) => code);
      expect(said, each.id).toEqual(
        each.id === "trial" ? [] : ["62320", "62321", "62322", "62323"],
      );
    }
  });

  it("is said of Z45.49 on a replacement only", () => {
    for (const each of NOTE_170.services)
      expect(codeRemarks(each, ["z4549"]).length, each.id).toBe(each.id === "replacement" ? 1 : 0);
    const [remark] = codeRemarks(service("replacement"), ["Z45.49"]);
    expect(remark?.kind).toBe("said");
    expect(remark?.text).toContain("may be paired with maintenance, but not with replacement");
  });

  it("offers Z45.49 on maintenance only, until it is entered", () => {
    for (const each of NOTE_170.services) {
      const offered = codeRemarks(each, ["G35"]).map(({ code, kind }) => [code, kind]);
      expect(offered, each.id).toEqual(each.id === "maintenance" ? [["Z45.49", "offered"]] : []);
    }
    expect(codeRemarks(service("maintenance"), [])[0]?.text).toBe(
      "The note says that maintenance may be paired with Z45.49.",
    );
    expect(codeRemarks(service("maintenance"), ["Z45.49"])).toEqual([]);
  });

  it("names the code as typed, less blanks, and the service", () => {
    expect(codeRemarks(service("removal"), [" 62321 "])[0]?.text).toMatch(
      /^62321 is entered for removal\. The note/,
    );
    expect(codeRemarks(service("replacement"), [" z45.49 "])[0]?.text).toMatch(
      /^z45\.49 is entered for replacement\. The note says/,
    );
  });

  it("offers nothing where Z45.49 is entered among others", () => {
    expect(codeRemarks(service("maintenance"), ["G35", "Z45.49", "62370"])).toEqual([]);
  });

  it("is quoted, and quoted of the code that it is said of", () => {
    const all = NOTE_170.services.flatMap((each) => codeRemarks(each, ["62321", "Z45.49"]));
    const offered = codeRemarks(service("maintenance"), []);
    for (const { code, quote } of [...all, ...offered]) {
      expect(quote).toContain(code === "62321" ? "62320-62323" : code);
      expect(NOTE_170.source).toContain(quote);
    }
  });

  it("is said of services that there are", () => {
    const ids = NOTE_170.services.map(({ id }) => id);
    for (const { entered, missing } of CODE_STATEMENTS)
      for (const said of [entered, missing])
        expect(ids).toEqual(expect.arrayContaining([...(said?.services ?? [])]));
  });
});
