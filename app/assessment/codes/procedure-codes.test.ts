import { describe, expect, it } from "vitest";
import { CODE_STATEMENTS, GUIDELINE } from "../../guidelines/current";
import { CHECK_CODES, codeRemarks, KNOWN_CODES, labelOf } from "./procedure-codes";

function service(id: string) {
  const found = GUIDELINE.services.find((each) => each.id === id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
}

describe("labels", () => {
  it("stand for the codes that belong to this request, each once", () => {
    expect(KNOWN_CODES.map(({ code }) => code)).toEqual([
      ...["62320", "62321", "62322", "62323", "62324", "62325", "62326", "62327"],
      ...["62350", "62351", "62355", "62360", "62361"],
      ...["62362", "62365", "62367", "62368", "62369", "62370", "95990", "95991", "Z45.49"],
    ]);
    expect(new Set(KNOWN_CODES.map(({ label }) => label)).size).toBe(KNOWN_CODES.length);
  });

  it("are to be checked against a code set, for they are none of its words", () => {
    expect(CHECK_CODES).toBe("Check against your licensed code set.");
  });

  it("say in plain words what the code is for", () => {
    const label = (code: string) => labelOf(code) ?? "";
    for (const code of ["62320", "62321", "62322", "62323"])
      expect(label(code)).toMatch(/^Epidural or intrathecal injection/);
    for (const code of ["62324", "62325", "62326", "62327"])
      expect(label(code)).toMatch(/^Epidural or intrathecal injections? .*through a catheter/);
    for (const { code, label: words } of KNOWN_CODES.filter(({ code }) =>
      /^623[5-7]|^959/.test(code),
    ))
      expect(words, code).toMatch(/epidural or intrathecal|pump/i);
  });

  it("are found however the code is typed, and for no other code", () => {
    expect(labelOf(" z4549")).toBe(labelOf("Z45.49"));
    expect(labelOf("Z45.49")).toBeDefined();
    expect(labelOf("99999")).toBeUndefined();
    expect(labelOf("")).toBeUndefined();
    expect(labelOf("z45.49 ")).toBe(labelOf("Z45.49"));
    expect(labelOf("62362-RT")).toBe(labelOf("62362"));
  });

  it("stand behind their codes where there are several", () => {
    expect(labelOf("62362, 99999, 62350")).toBe(
      `62350: ${labelOf("62350")}; 62362: ${labelOf("62362")}`,
    );
    expect(labelOf("62362, 99999")).toBe(`62362: ${labelOf("62362")}`);
    expect(labelOf("62367-62368")).toBe(`62367: ${labelOf("62367")}; 62368: ${labelOf("62368")}`);
  });
});

describe("what the note says of codes", () => {
  it("is said of 62320-62323 on every service but a trial", () => {
    for (const each of GUIDELINE.services) {
      const remarks = codeRemarks(each, ["62320", "62321", "62322", "62323", "62319"]);
      const said = remarks.filter(({ kind }) => kind === "said").map(({ code }) => code);
      expect(said, each.id).toEqual(
        each.id === "trial" ? [] : ["62320", "62321", "62322", "62323"],
      );
      if (each.id !== "trial")
        for (const { text } of remarks.filter(({ kind }) => kind === "said"))
          expect(text).toMatch(
            /trials of antispasmodics in preparation for placement of a baclofen/,
          );
    }
  });

  it("is said of 62324-62327 on a trial: that they are outside the paragraph", () => {
    for (const code of ["62324", "62325", "62326", "62327"])
      expect(codeRemarks(service("trial"), [code])[0]?.text).toBe(
        `${code} is entered for trial injection. The note’s paragraph names 62320-62323; other codes are outside this paragraph.`,
      );
  });

  it("is said on maintenance of every known code that is neither refill nor reprogramming, and why", () => {
    const why = (code: string) => codeRemarks(service("maintenance"), [code, "Z45.49"])[0]?.text;
    for (const code of ["62350", "62351", "62360", "62361", "62362"])
      expect(why(code)).toMatch(
        /The note puts this under implantation, revision or replacement\.$/,
      );
    for (const code of ["62355", "62365"]) expect(why(code)).toMatch(/under removal\.$/);
    for (const code of ["62324", "62325", "62326", "62327", "62367"])
      expect(why(code)).toMatch(/neither refill nor reprogramming, as the note lists them\.$/);
    const unsaid = KNOWN_CODES.filter(({ code }) => why(code) === undefined);
    expect(unsaid.map(({ code }) => code)).toEqual([
      ...["62368", "62369", "62370", "95990", "95991", "Z45.49"],
    ]);
  });

  it("is said of Z45.49 wherever it is not maintenance: that it is named for that", () => {
    for (const { id, provision, ...each } of GUIDELINE.services) {
      const [remark] = codeRemarks({ ...each, id, provision }, ["z4549"]);
      const expected =
        id === "replacement"
          ? /may be paired with maintenance, but not with replacement\.$/
          : /The note names it for maintenance\.$/;
      if (id === "maintenance") expect(remark).toBeUndefined();
      else expect(remark?.text, id).toMatch(expected);
    }
  });

  it("is one thing at most of each code on each service", () => {
    for (const each of GUIDELINE.services)
      for (const { code } of KNOWN_CODES)
        expect(
          codeRemarks(each, [code]).filter(({ kind }) => kind === "said").length,
        ).toBeLessThanOrEqual(1);
  });

  it("offers Z45.49 on maintenance only, until it is entered", () => {
    for (const each of GUIDELINE.services) {
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

  it.each([
    ["62320-59", "62320-59 is entered for removal. "],
    ["62321 RT", "62321 RT is entered for removal. "],
    ["62362, 62322", "62322 is entered for removal. "],
    ["62320, 62322", "Each of 62320 and 62322 is entered for removal. "],
    ["62320-62323", "Each of 62320, 62321, 62322 and 62323 is entered for removal. "],
    ["62320–62322", "Each of 62320, 62321 and 62322 is entered for removal. "],
  ])("is said of each code in a field: %s", (typed, said) => {
    const [remark, ...others] = codeRemarks(service("removal"), [typed]);
    expect(remark?.text.startsWith(said), remark?.text).toBe(true);
    expect(others).toEqual([]);
  });

  it("is said of each statement that a field touches, and offers no code that is in one", () => {
    const both = codeRemarks(service("replacement"), ["62320-62323, Z45.49"]);
    expect(both.map(({ quote }) => quote)).toHaveLength(2);
    expect(codeRemarks(service("maintenance"), ["62370, z4549"])).toEqual([]);
  });

  it("offers nothing where Z45.49 is entered among others", () => {
    expect(codeRemarks(service("maintenance"), ["G35", "Z45.49", "62370"])).toEqual([]);
  });

  it("is quoted, and quoted of the code that it is said of", () => {
    const all = GUIDELINE.services.flatMap((each) =>
      codeRemarks(each, ["62321", "62362", "Z45.49"]),
    );
    const offered = codeRemarks(service("maintenance"), []);
    for (const { code, quote } of [...all, ...offered]) {
      if (code !== "62362") expect(quote).toContain(code === "62321" ? "62320-62323" : code);
      expect(GUIDELINE.source).toContain(quote);
    }
  });

  it("is said of services that there are", () => {
    const ids = GUIDELINE.services.map(({ id }) => id);
    for (const { entered, missing } of CODE_STATEMENTS)
      for (const said of [entered, missing])
        expect(ids).toEqual(expect.arrayContaining([...(said?.services ?? [])]));
  });
});
