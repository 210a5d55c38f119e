import { describe, expect, test } from "vitest";
import { determine } from "../../assessment/determination";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";
import { expected, NOW, opened, outAndIn, serviceOf, written } from "../testing/response";
import { readDocument } from "./read-document";
import { readResponse } from "./read-response";

test("an assessment out and in again is the same but for what is listed as not carried, 300 times", () => {
  outAndIn(300);
});

const MAINTENANCE: Assessment = {
  ...emptyAssessment(),
  service: "maintenance",
  answers: { "m-complications": ["no"], "m-benefit": ["yes"] },
  details: { ...emptyAssessment().details, patient: "A. B.", requestLabel: "R-2291" },
  evidence: {
    documents: [
      { id: "x", kind: "Refill record", author: "Clinic", date: "11/02/2026", pages: "2" },
    ],
    questions: {
      "m-benefit": {
        note: "as before",
        citations: [{ document: "x", pages: "1" }],
        forms: { benefit: [{ measure: "pain", value: "2" }, { measure: "sleep" }] },
      },
    },
  },
  codes: ["62370", "Z45.49", "62320-62323"],
};

interface Item {
  linkId: string;
  text?: string;
  answer?: object[];
  item?: Item[];
}

interface Response {
  questionnaire?: string;
  status?: string;
  item: Item[];
  [name: string]: unknown;
}

/** The response to maintenance, changed. */
function changed(change: (response: Response) => unknown, assessment = MAINTENANCE): string {
  const response: Response = JSON.parse(written(assessment));
  const made = change(response);
  return JSON.stringify(made ?? response);
}

function itemIn({ item }: Response, linkId: string): Item {
  const all = (items: Item[]): Item[] => items.flatMap((each) => [each, ...all(each.item ?? [])]);
  const found = all(item).find((each) => each.linkId === linkId);
  if (!found) throw new Error(`no ${linkId}`);
  return found;
}

function refusal(text: string): string {
  const read = readResponse(text, NOW);
  return read.kind === "refused" ? read.reason : "opened";
}

describe("what is opened", () => {
  test("is opened by the same door as a saved file, and bundled too", async () => {
    const bundle = changed((response) => ({
      resourceType: "Bundle",
      type: "collection",
      entry: [{ resource: { resourceType: "Patient" } }, { resource: response }],
    }));
    for (const text of [written(MAINTENANCE), bundle, `\ufeff${written(MAINTENANCE)}`]) {
      const read = await readDocument(new File([text], "any name"));
      expect(read).toMatchObject({ kind: "opened", assessment: expected(MAINTENANCE) });
    }
    expect(opened(bundle).remark).toMatch(/only the answers are read, not: Patient\./);
  });

  test("has no result but the one worked out here", () => {
    const file = opened(changed((response) => ({ ...response, result: "met" })));
    expect(file.todaysResult?.result).toBe("met");
    expect(file.storedResult).toEqual(file.todaysResult);
    expect(file.remark).toMatch(/left out: result\./);
  });

  test("is read by link id, wherever an item stands and whatever stands between", () => {
    const text = changed((response) => {
      response.item.reverse();
      response.item = [{ linkId: "a.page", item: response.item }];
    });
    const file = opened(text);
    expect(file.assessment.answers).toEqual(MAINTENANCE.answers);
    expect(file.remark).toMatch(/Not known to this questionnaire: a\.page\./);
  });

  test("may lack items: those are unanswered", () => {
    const file = opened(changed((response) => ({ ...response, item: [] })));
    expect(file.assessment).toEqual({ ...emptyAssessment(), service: "maintenance" });
  });

  test("may hold answers that no longer count: they are set aside like any other", () => {
    const text = changed((response) => {
      itemIn(response, "m-complications").answer = [{ valueCoding: { code: "yes" } }];
    });
    const { assessment, todaysResult } = opened(text);
    expect(todaysResult?.result).toBe("not-met");
    const now = determine(serviceOf(assessment), assessment.answers);
    expect(now.setAside.map(({ question }) => question.id)).toEqual(["m-benefit"]);
  });
});

describe("as other systems write it, it is opened as it was:", () => {
  const copy = (response: Response) => {
    const [url, version] = (response.questionnaire ?? "").split("|");
    response.questionnaire = "#copy";
    response.contained = [{ resourceType: "Questionnaire", id: "copy", url, version }];
  };
  const rowsAsAnswers = (response: Response) => {
    const group = itemIn(response, "m-benefit.evidence");
    const isRow = ({ linkId }: Item) => linkId === "m-benefit.benefit";
    const rows = group.item?.filter(isRow) ?? [];
    group.item = [
      ...(group.item?.filter((each) => !isRow(each)) ?? []),
      { linkId: "m-benefit.benefit", answer: rows.map(({ item }) => ({ item })) },
    ];
  };
  const everyItem = (items: Item[]): Item[] =>
    items.flatMap((each) => [each, ...everyItem(each.item ?? [])]);
  const codings = ({ item }: Response) =>
    everyItem(item).flatMap(({ answer = [] }) =>
      answer.flatMap((each) => ("valueCoding" in each ? [Object(each.valueCoding)] : [])),
    );
  const bundled = (type: string, entry: object) => (response: Response) => ({
    ...{
      resourceType: "Bundle",
      type,
      entry: [{ fullUrl: "urn:x", resource: response, ...entry }],
    },
  });

  test.each<[string, (response: Response) => unknown, RegExp?]>([
    [
      "details below the answer",
      (response) => {
        const [answer] = itemIn(response, "m-benefit").answer ?? [];
        Object.assign(answer ?? {}, { item: [itemIn(response, "m-benefit.evidence")] });
        response.item = response.item.filter(({ linkId }) => linkId !== "m-benefit.evidence");
      },
    ],
    ["rows as answers of one item", rowsAsAnswers],
    [
      "no texts",
      ({ item }) => {
        for (const each of everyItem(item)) delete each.text;
      },
    ],
    [
      "empty groups, empty answers and switches that are off",
      ({ item }) => {
        item.push({ linkId: "remaining.group", item: [] });
        item.push({ linkId: "remaining", answer: [{ valueBoolean: false }] });
        item.push({ linkId: "evidence", answer: [{}] });
        item.push({ linkId: "details", item: [{ linkId: "details.plan", answer: [] }] });
      },
    ],
    [
      "items in another order",
      (response) => {
        response.item.reverse();
      },
    ],
    [
      "ids on everything, and codings with their version",
      (response) => {
        for (const each of everyItem(response.item)) Object.assign(each, { id: "1" });
        for (const each of codings(response))
          Object.assign(each, { id: "2", version: "1", userSelected: true });
      },
    ],
    [
      "codings without displays",
      (response) => {
        for (const each of codings(response)) delete each.display;
      },
    ],
    [
      "the code systems of a plan",
      (response) => {
        for (const each of codings(response))
          each.system = each.system.replace(__FHIR_BASE__, "https://plan.example/fhir");
      },
    ],
    [
      "codes typed beside the options",
      (response) => {
        itemIn(response, "codes").answer = MAINTENANCE.codes.map((display) => ({
          valueCoding: { display },
        }));
      },
    ],
    [
      "no time",
      (response) => {
        delete response.authored;
      },
    ],
    [
      "another status",
      (response) => {
        response.status = "in-progress";
      },
    ],
    [
      "an address of a plan",
      (response) => {
        const [, version] = (response.questionnaire ?? "").split("|");
        response.questionnaire = `https://plan.example/fhir/Questionnaire/note-170-maintenance|${version}`;
      },
    ],
    ["a copy of the questionnaire along", copy],
    [
      "rows as answers beside an empty list of items",
      (response) => {
        rowsAsAnswers(response);
        Object.assign(itemIn(response, "m-benefit.benefit"), { item: [] });
      },
    ],
    [
      "an empty group of details among the remaining questions",
      ({ item }) => {
        item.push({ linkId: "remaining.m-benefit.evidence", item: [] });
      },
    ],
    ["a collection", bundled("collection", {})],
    ["a result of a search", bundled("searchset", { search: { mode: "match" } })],
    ["a transaction", bundled("transaction", { request: { method: "POST", url: "x" } })],
    [
      "a document",
      (response) => ({
        ...{ resourceType: "Bundle", type: "document" },
        entry: [{ resource: { resourceType: "Composition" } }, { resource: response }],
      }),
      /not: Composition\.$/,
    ],
  ])("%s", (_, change, remark) => {
    const file = opened(changed(change));
    expect(file.assessment).toEqual(expected(MAINTENANCE));
    if (remark) expect(file.remark).toMatch(remark);
    else expect(file.remark).toBeUndefined();
  });
});

describe("what is not taken is named:", () => {
  const answer = (linkId: string, ...answers: object[]) =>
    changed((response) => {
      itemIn(response, linkId).answer = answers;
    });
  const SYSTEM = `${__FHIR_BASE__}/CodeSystem/note-170-m-benefit`;

  test.each([
    [
      "an unknown code",
      answer("m-benefit", { valueCoding: { system: SYSTEM, code: "maybe" } }),
      /without the code of an option: m-benefit “maybe”/,
    ],
    [
      "a code of another system",
      answer("m-benefit", { valueCoding: { system: "http://x", code: "yes" } }),
      /without the code of an option: m-benefit “yes”/,
    ],
    [
      "a text for a code",
      answer("m-benefit", { valueString: "Yes" }),
      /without the code of an option: m-benefit “Yes”/,
    ],
    [
      "several answers",
      answer("m-benefit", { valueCoding: { code: "yes" } }, { valueCoding: { code: "no" } }),
      /Several answers where there can be one: m-benefit \(yes, no\)/,
    ],
    [
      "a value of another kind",
      answer("m-benefit", { valueBoolean: true }),
      /form that this app reads: m-benefit \(valueBoolean\)/,
    ],
    [
      "the words of an option without its code",
      answer("m-benefit", { valueCoding: { display: "Yes" } }),
      /without the code of an option: m-benefit “Yes”/,
    ],
    [
      "that the answer is absent",
      answer("m-benefit", { extension: [{ url: "http://x/data-absent-reason" }] }),
      /Extensions of other systems, left out: http:\/\/x\/data-absent-reason/,
    ],
    [
      "an answer elsewhere that differs",
      changed(({ item }) => {
        item.push({ linkId: "m-benefit", answer: [{ valueCoding: { code: "no" } }] });
      }),
      /Several answers where there can be one: m-benefit \(yes, no\)/,
    ],
    [
      "nothing",
      changed((response) => {
        delete itemIn(response, "m-benefit").answer;
      }),
      undefined,
    ],
  ])("%s", (_, text, words) => {
    const { assessment, remark } = opened(text);
    expect(assessment.answers).toEqual({ "m-complications": ["no"] });
    if (words) expect(remark).toMatch(words);
    else expect(remark).toBeUndefined();
  });

  test("an answer that excludes others, beside them", () => {
    const device = {
      ...MAINTENANCE,
      service: "implantation",
      answers: { indication: ["unknown"] },
    };
    const text = changed((response) => {
      itemIn(response, "indication").answer?.push({ valueCoding: { code: "other" } });
    }, device);
    expect(opened(text).assessment.answers).toEqual({});
    expect(opened(text).remark).toMatch(/Several .*: indication \(unknown, other\)/);
  });

  test("extensions, other parts, unknown items, fields outside their row, and a citation of nothing", () => {
    const text = changed((response) => {
      response.extension = [{ url: "http://other.example/score", valueInteger: 7 }];
      response.author = { display: "someone" };
      response.item.push({ linkId: "m-extra", text: "Extra" });
      response.item.push({ linkId: "m-benefit.benefit.value", answer: [{ valueString: "9" }] });
      itemIn(response, "m-benefit.citations.document").answer = [{ valueString: "7" }];
    });
    const { assessment, remark } = opened(text);
    expect(assessment.answers).toEqual(MAINTENANCE.answers);
    expect(assessment.evidence.questions["m-benefit"]?.citations).toEqual([
      { document: "", pages: "1" },
    ]);
    for (const words of [
      /http:\/\/other\.example\/score/,
      /left out: author/,
      /m-extra/,
      /Not where it belongs: m-benefit\.benefit\.value/,
      /not listed: 7/,
    ])
      expect(remark).toMatch(words);
  });

  test("an answer at a group, and one among the remaining questions that differs from the one above", () => {
    const text = changed(({ item }) => {
      item.push({ linkId: "details", answer: [{ valueString: "x" }] });
      item.push({ linkId: "remaining", answer: [{ valueBoolean: true }] });
      item.push({ linkId: "remaining.m-benefit", answer: [{ valueCoding: { code: "no" } }] });
      item.push({
        linkId: "remaining.m-benefit.evidence",
        item: [{ linkId: "remaining.m-benefit.note", answer: [{ valueString: "another" }] }],
      });
    });
    const { assessment, remark } = opened(text);
    expect(assessment.answers).toEqual({ "m-complications": ["no"] });
    expect(assessment.evidence).toEqual(expected(MAINTENANCE).evidence);
    expect(remark).toMatch(/form that this app reads: details \(valueString\)/);
    expect(remark).toMatch(
      /Several .*: m-benefit \(yes\), remaining\.m-benefit \(no\), remaining\.m-benefit\.evidence\./,
    );
  });

  const REMAINING: Assessment = {
    ...MAINTENANCE,
    answers: { "m-complications": ["yes"], "m-benefit": ["yes"] },
    askRemaining: true,
  };

  test.each([
    ["off", [{ linkId: "remaining", answer: [{ valueBoolean: false }] }]],
    ["not there", []],
    [
      "on and off",
      [{ linkId: "remaining", answer: [{ valueBoolean: true }, { valueBoolean: false }] }],
    ],
  ])("what stands among the remaining questions, where their switch is %s", (_, items: Item[]) => {
    for (const complications of ["yes", "no"]) {
      const text = changed((response) => {
        response.item = [...response.item.filter(({ linkId }) => linkId !== "remaining"), ...items];
        itemIn(response, "m-complications").answer = [{ valueCoding: { code: complications } }];
      }, REMAINING);
      const { assessment, remark } = opened(text);
      expect(assessment.answers).toEqual({ "m-complications": [complications] });
      expect(assessment.askRemaining).toBe(false);
      expect(assessment.evidence.questions).toEqual({});
      expect(remark).toMatch(
        /shows nothing to answer, and not taken: remaining\.m-benefit \(yes\), remaining\.m-benefit\.evidence\./,
      );
    }
  });

  test("an empty group above takes no place of the details among the remaining questions", () => {
    const text = changed(({ item }) => {
      item.unshift({ linkId: "m-benefit.evidence", item: [] });
    }, REMAINING);
    expect(opened(text).assessment).toEqual(expected(REMAINING));
    expect(opened(text).remark).toBeUndefined();
  });

  test("a switch that the questionnaire of one question does not have", () => {
    const removal = { ...emptyAssessment(), service: "removal" };
    const text = changed(({ item }) => {
      item.push({ linkId: "remaining", answer: [{ valueBoolean: true }] });
    }, removal);
    expect(opened(text).assessment.askRemaining).toBe(false);
    expect(opened(text).remark).toMatch(/Not known to this questionnaire: remaining\./);
  });

  test("supporting details that are switched off; where no switch is set, they are taken", () => {
    const set = (...values: boolean[]) =>
      changed((response) => {
        const others = response.item.filter(({ linkId }) => linkId !== "evidence");
        const answer = values.map((valueBoolean) => ({ valueBoolean }));
        response.item = [...others, { linkId: "evidence", answer }];
      });
    expect(opened(set(false)).assessment.evidence.questions).toEqual({});
    expect(opened(set(false)).remark).toMatch(/not taken: m-benefit\.evidence\./);
    expect(opened(set()).assessment).toEqual(expected(MAINTENANCE));
  });

  test("an enclosure is cited by its number, wherever it stands; one number twice cites nothing", () => {
    const two: Assessment = {
      ...MAINTENANCE,
      evidence: {
        ...MAINTENANCE.evidence,
        documents: [
          { id: "y", kind: "", author: "", date: "", pages: "" },
          ...MAINTENANCE.evidence.documents,
        ],
      },
    };
    const citation = (text: string) => {
      const { documents, questions } = opened(text).assessment.evidence;
      const cited = questions["m-benefit"]?.citations[0]?.document;
      return documents.find(({ id }) => id === cited)?.kind;
    };
    expect(citation(written(two))).toBe("Refill record");
    const blankDropped = changed((response) => {
      response.item = response.item.filter(
        ({ linkId, item }) => linkId !== "documents" || item?.length !== 1,
      );
    }, two);
    expect(opened(blankDropped).assessment.evidence.documents).toHaveLength(1);
    expect(citation(blankDropped)).toBe("Refill record");
    expect(opened(blankDropped).remark).toMatch(/another number here: 2 \(now 1\)\./);
    const twice = changed((response) => {
      itemIn(response, "documents.number").answer = [{ valueString: " 2 " }];
    }, two);
    expect(citation(twice)).toBeUndefined();
    expect(opened(twice).remark).toMatch(/several documents have: 2/);
    const unnumbered = changed(({ item }) => {
      for (const each of item)
        if (each.linkId === "documents")
          each.item = each.item?.filter(({ linkId }) => linkId !== "documents.number") ?? [];
    }, two);
    expect(citation(unnumbered)).toBe("Refill record");
  });

  test("so many names that not all are said", () => {
    const text = changed((response) => {
      for (let at = 0; at < 40; at += 1) response.item.push({ linkId: `x-${at}` });
    });
    expect(opened(text).remark).toMatch(/x-7 and 32 more\./);
  });
});

describe("another version of the questionnaire", () => {
  const versioned = (version: string | undefined, text?: string) =>
    changed((response) => {
      const [url] = (response.questionnaire ?? "").split("|");
      response.questionnaire = version === undefined ? `${url}` : `${url}|${version}`;
      if (text) itemIn(response, "m-benefit").text = text;
    });
  const sameText = `${GUIDELINE.fingerprint}.0123456789abcdef`;

  test.each([
    ["none", undefined, /does not say which version/],
    ["of the same text", sameText, /another version of the questionnaire, of the same text/],
    ["unknown", "3.1", /version of the questionnaire that this app does not know/],
  ])("%s is said, and answers to the same words are taken", (_, version, words) => {
    const { assessment, remark } = opened(versioned(version));
    expect(assessment.answers).toEqual(MAINTENANCE.answers);
    expect(remark).toMatch(words);
    const other = opened(versioned(version, "Other words?"));
    expect(other.assessment.answers).toEqual({ "m-complications": ["no"] });
    expect(other.remark).toMatch(/other words.*: m-benefit \(yes\) “Other words\?”/);
  });

  test("of another text of the note has its answers set aside until they are confirmed", () => {
    const fingerprint = "ab".repeat(32);
    const { assessment, remark } = opened(versioned(`${fingerprint}.0123456789abcdef`));
    expect(assessment.answers).toEqual({});
    expect(assessment.ofAnotherText).toEqual([
      { id: "m-complications", values: ["no"], fingerprint },
      { id: "m-benefit", values: ["yes"], fingerprint },
    ]);
    expect(remark).toMatch(/another text of the note/);
  });
});

test.each([
  [
    "another questionnaire",
    changed((response) => ({ ...response, questionnaire: "http://x/Questionnaire/phq-9|1" })),
    /phq-9.*, which is not known.* by its address, such as …\/Questionnaire\/note-170-/,
  ],
  [
    "a copy of another questionnaire",
    changed((response) => ({
      ...response,
      questionnaire: "#q",
      contained: [{ id: "q", url: "http://x/Questionnaire/phq-9" }],
    })),
    /phq-9.*, which is not known.* by its address, such as …\/Questionnaire\/note-170-/,
  ],
  [
    "a copy that is not there",
    changed((response) => ({ ...response, questionnaire: "#q" })),
    /answers #q, which is not known.* Ask the system/,
  ],
  [
    "an id that a server gave",
    changed((response) => ({ ...response, questionnaire: "Questionnaire/2f0c" })),
    /answers Questionnaire\/2f0c, which is not known.* Ask the system/,
  ],
  [
    "parameters around it",
    changed((response) => ({ resourceType: "Parameters", parameter: [{ resource: response }] })),
    /another kind, Parameters/,
  ],
  [
    "none",
    changed(({ questionnaire: _, ...response }) => response),
    /does not say which questionnaire it answers\. Ask the system/,
  ],
  [
    "one entered in error",
    changed((response) => ({ ...response, status: "entered-in-error" })),
    /entered in error\. Ask for/,
  ],
  [
    "a meaning that is changed",
    changed((response) => ({ ...response, modifierExtension: [{ url: "http://x" }] })),
    /modifierExtension.* Ask for/,
  ],
  ["another resource", '{"resourceType":"Patient"}', /another kind, Patient/],
  ["a questionnaire itself", '{"resourceType":"Questionnaire"}', /another kind, Questionnaire/],
  ["an empty bundle", '{"resourceType":"Bundle"}', /bundle without.* Open one/],
  [
    "two responses",
    changed((response) => ({
      resourceType: "Bundle",
      entry: [{ resource: response }, { resource: response }],
    })),
    /bundle with 2 responses/,
  ],
  ["a text for a list", changed((response) => ({ ...response, item: "none" })), /damaged.* item/],
  ["what is not JSON", written(MAINTENANCE).slice(0, -30), /damaged.* line \d+/],
  [
    "nesting beyond any use",
    changed((response) => ({ ...response, x: JSON.parse("[".repeat(60) + "]".repeat(60)) })),
    /nested too deeply/,
  ],
  [
    "a text beyond any bound",
    changed((response) => {
      itemIn(response, "m-benefit.note").answer = [{ valueString: "x".repeat(100_001) }];
    }),
    /longer than anything/,
  ],
])("refused whole: %s", (_, text, words) => {
  expect(refusal(text)).toMatch(words);
});
