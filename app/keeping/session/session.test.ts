import { describe, expect, test } from "vitest";
import { ALL_QUESTIONS } from "../../assessment/determination";
import { ONE_OF_EACH, serviceOf } from "../../assessment/laws/states/provisions";
import { visitRelevantStates } from "../../assessment/laws/states/relevant-states";
import { entry, everyAnswer, placesByFlow, WALK_MS } from "../../assessment/laws/states/states";
import type { StoredAssessment } from "../../assessment/record";
import {
  ANSWERS_OF_THEN,
  asideWith,
  CARRIED,
  EARLIER,
  ofEarlier,
} from "../../assessment/testing/other-edition";
import { GUIDELINE } from "../../guidelines/current";
import { EMPTIED_AFTER_MS } from "../idle/retention-times";
import {
  clearSession,
  keepLastUse,
  keepSession,
  keepTyped,
  lastUseOf,
  restoreSession,
  SESSION_KEY,
  SET_ASIDE_KEY,
  setSessionAside,
  takeTyped,
} from "./session";
import { readSession } from "./session-reader";
import { writeSession } from "./session-text";

const ASSESSMENT: StoredAssessment = {
  service: "revision",
  answers: { indication: ["baclofen-spasticity", "other"], "a1-trial": ["unknown"] },
  askRemaining: true,
};

const NOON = Date.UTC(2026, 10, 22, 12);

/** The stored text with some of its parts replaced, or added. */
function stored(changes: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(writeSession(ASSESSMENT)), ...changes });
}

/** Why a text is refused, or that it is not. */
function refusal(text: string): string {
  const restored = readSession(text);
  return restored.kind === "unreadable" ? restored.reason : restored.kind;
}

function refusalOfAnswers(answers: unknown): string {
  return refusal(stored({ answers }));
}

/** Storage as a browser tab has it. */
function tabStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key: string) => items.get(key) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    removeItem: (key: string) => {
      items.delete(key);
    },
    setItem: (key: string, value: string) => {
      items.set(key, value);
    },
  };
}

describe("a stored session is read back", () => {
  test("as it was written", () => {
    const restored = readSession(writeSession(ASSESSMENT));
    expect(restored).toEqual({ kind: "restored", assessment: ASSESSMENT });
  });

  test("in every state of what counts, of every provision", {
    tags: "long",
    timeout: WALK_MS,
  }, () => {
    let walked = 0;
    const changed: string[] = [];
    for (const service of ONE_OF_EACH) {
      const places = placesByFlow(serviceOf(service).provision.criteria);
      walked += visitRelevantStates(service, places, ({ answers }) => {
        const assessment = {
          service,
          answers: Object.fromEntries(Object.entries(answers).map(([id, all]) => [id, [...all]])),
          askRemaining: walked % 2 === 0,
        };
        const restored = readSession(writeSession(assessment));
        const same = restored.kind === "restored" && restored.assessment;
        if (JSON.stringify(same) !== JSON.stringify(assessment))
          changed.push(JSON.stringify(answers));
      }).states;
    }
    expect(changed).toEqual([]);
    expect(walked).toBe(13_679 + 7 + 3 + 3);
  });

  test("with each answer there is to each question", () => {
    for (const question of ALL_QUESTIONS)
      for (const chosen of everyAnswer(question))
        expect(refusalOfAnswers({ [question.id]: chosen })).toBe("restored");
  });

  test("before any service was chosen", () => {
    expect(refusal(stored({ service: "", answers: {} }))).toBe("restored");
  });
});

test("a session of the first format, which kept no words, is read back as it was", () => {
  const { service, answers, askRemaining } = ASSESSMENT;
  const { fingerprint } = GUIDELINE;
  const first = JSON.stringify({ format: 1, fingerprint, service, answers, askRemaining });
  expect(readSession(first)).toEqual({ kind: "restored", assessment: ASSESSMENT });
});

describe("a session of another text", () => {
  const answered = { ...ASSESSMENT, service: "maintenance", answers: ANSWERS_OF_THEN };
  const taken = { ...answered, ...CARRIED, ofAnotherText: asideWith(true) };

  /** The text of a session of the earlier edition, with some of its parts replaced. */
  function ofThen(changes: Record<string, unknown> = {}, words = true): string {
    return JSON.stringify({ ...JSON.parse(ofEarlier(writeSession(answered), words)), ...changes });
  }

  function restored(text: string, editions = [GUIDELINE]) {
    const read = readSession(text, editions);
    return read.kind === "restored" ? read.assessment : read;
  }

  test("is brought to today's by the one rule for answers", () => {
    expect(restored(ofThen())).toStrictEqual(taken);
  });

  test("has the words of its edition where the app has that and none were kept", () => {
    expect(restored(ofThen({}, false), [GUIDELINE, EARLIER])).toStrictEqual(taken);
  });

  test("has nothing set aside where all reads the same", () => {
    expect(restored(ofThen({ answers: CARRIED.answers }))).toStrictEqual({
      ...answered,
      ...CARRIED,
    });
  });

  test("keeps what is set aside from one reload to the next", () => {
    const { carried: _, ...kept } = taken;
    expect(restored(writeSession(kept))).toStrictEqual(kept);
  });

  test("has no service where today's text has none of that name", () => {
    expect(restored(ofThen({ service: "injection" }))).toMatchObject({ service: "", ...CARRIED });
  });

  test("is refused where it is not as that of any text would be", () => {
    expect(refusal(ofThen({ words: 7 }))).toBe("it is damaged at words");
    expect(refusal(ofThen({ fingerprint: "e" }))).toMatch(/^it is damaged at fingerprint/);
  });
});

describe("a text is refused whole, with its reason,", () => {
  test("when it is not JSON", () => {
    for (const text of ["", "{", "undefined", writeSession(ASSESSMENT).slice(0, -1)])
      expect(refusal(text)).toBe("it is damaged");
  });

  test("when it is JSON of another kind", () => {
    for (const text of ["null", "1", '"text"', "[]", "{}", "true", '{"format":"1"}'])
      expect(refusal(text)).toBe("it is damaged");
  });

  test("when a newer version wrote it, whatever else it holds", () => {
    const reason = "a newer version of this app wrote it";
    expect(refusal(stored({ format: 3 }))).toBe(reason);
    expect(refusal(stored({ format: 3, fingerprint: "another", answers: 7 }))).toBe(reason);
  });

  test("when an older version wrote it", () => {
    expect(refusal(stored({ format: 0 }))).toBe("an older version of this app wrote it");
  });

  test("when a service is not one of the note's", () => {
    for (const service of ["injection", "constructor", "__proto__", 7, null])
      expect(refusal(stored({ service }))).toMatch(/^it is damaged at service/);
  });

  test("when a part is missing or added", () => {
    for (const part of ["service", "answers", "askRemaining"])
      expect(refusal(stored({ [part]: undefined }))).toMatch(/^it is damaged/);
    expect(refusal(stored({ patient: "A. B." }))).toMatch(/^it is damaged/);
  });

  test("when a question is unknown", () => {
    expect(refusalOfAnswers({ "a4-consent": ["yes"] })).toMatch(/^it is damaged at answers/);
  });

  test("when a question is called like something every object has", () => {
    for (const id of ["constructor", "toString", "hasOwnProperty", "prototype"])
      expect(refusalOfAnswers({ [id]: ["yes"] })).toMatch(/^it is damaged/);
  });

  test("when an answer is not among those of its question", () => {
    expect(refusalOfAnswers({ "a1-trial": ["maybe"] })).toMatch(/^it is damaged at answers, a1-tr/);
    expect(refusalOfAnswers({ "a1-trial": ["favorable"] })).toMatch(/^it is damaged/);
    for (const answer of ["yes", true, null, { 0: "yes" }, [["yes"]], [null], [1]])
      expect(refusalOfAnswers({ "a1-trial": answer })).toMatch(/^it is damaged/);
  });

  test("with the first place that is wrong, and what is wrong there", () => {
    expect(refusal(stored({ patient: "A. B." }))).toBe("it is damaged");
    expect(refusal(stored({ service: "injection" }))).toBe(
      "it is damaged at service: no such service",
    );
    expect(refusal(stored({ service: 7, answers: { "a1-trial": ["maybe"] } }))).toBe(
      "it is damaged at service",
    );
    expect(refusal(stored({ service: "injection", answers: { "a1-trial": ["maybe"] } }))).toBe(
      "it is damaged at service: no such service",
    );
    expect(refusalOfAnswers({ "a1-trial": ["maybe"] })).toBe(
      "it is damaged at answers, a1-trial, 0",
    );
  });

  test("when an answer is given twice", () => {
    expect(refusalOfAnswers({ indication: ["other", "other"] })).toContain("given twice");
  });

  test("when answers that exclude each other stand together", () => {
    const excluding = [
      { indication: ["unknown", "other"] },
      { "a2-difficulties": ["none", "self-care"] },
      { "a2-difficulties": ["none", "unknown"] },
      { "a1-trial": ["yes", "no"] },
      { "a3-response": ["not-done", "unfavorable"] },
    ];
    for (const answers of excluding)
      expect(refusalOfAnswers(answers)).toContain("answers exclude each other");
  });
});

test("the tab keeps answers, and what could not be read, under keys of this app's own", () => {
  expect([SESSION_KEY, SET_ASIDE_KEY]).toEqual(["note-170.session", "note-170.session.set-aside"]);
  const storage = tabStorage();
  keepSession(storage, ASSESSMENT);
  keepLastUse(storage, NOON);
  expect(storage.getItem("note-170.last-use")).toBe(String(NOON));
});

test("a key “__proto__”, wherever it stands, gives nothing to the answers or to any object", () => {
  const poison = '"__proto__":{"indication":["other"],"askRemaining":true}';
  const text = stored({ answers: {} });
  const within = text.replace('"answers":{}', `"answers":{${poison}}`);
  const beside = text.replace('"answers":{}', `"answers":{},${poison}`);
  for (const each of [within, beside]) {
    expect(each).not.toBe(text);
    const restored = readSession(each);
    if (restored.kind !== "restored") continue;
    expect(restored.assessment).toStrictEqual({ ...ASSESSMENT, answers: {} });
    expect(restored.assessment.answers.indication).toBeUndefined();
    expect(Object.getPrototypeOf(restored.assessment.answers)).toBe(Object.prototype);
  }
  expect(Reflect.has({}, "indication")).toBe(false);
});

describe("the tab's storage", () => {
  test("gives back on reload what was kept", async () => {
    const storage = tabStorage();
    keepSession(storage, ASSESSMENT);
    expect(await restoreSession(storage, NOON)).toEqual({
      kind: "restored",
      assessment: ASSESSMENT,
    });
    expect(storage.getItem(SESSION_KEY)).toBe(writeSession(ASSESSMENT));
    expect(storage).toHaveLength(1);
  });

  test("keeps aside, word for word, what could not be read, and nothing is overwritten", async () => {
    const storage = tabStorage();
    const text = stored({ format: 3 });
    storage.setItem(SESSION_KEY, text);
    expect((await restoreSession(storage, NOON)).kind).toBe("unreadable");
    keepSession(storage, ASSESSMENT);
    expect(storage.getItem(SET_ASIDE_KEY)).toBe(text);
    expect((await restoreSession(storage, NOON)).kind).toBe("restored");
  });

  test("keeps in its place what the part of the app that reads it cannot be loaded for", async () => {
    const storage = tabStorage();
    keepSession(storage, ASSESSMENT);
    const text = storage.getItem(SESSION_KEY);
    const load = () => Promise.reject(new Error("no network"));
    expect(await restoreSession(storage, NOON, load)).toEqual({ kind: "not-looked-at" });
    expect(storage.getItem(SESSION_KEY)).toBe(text);
    expect(storage).toHaveLength(1);
    expect((await restoreSession(storage, NOON)).kind).toBe("restored");
  });

  test("sets aside, when told to, what nothing has looked at", () => {
    const storage = tabStorage();
    setSessionAside(storage);
    expect(storage).toHaveLength(0);
    keepSession(storage, ASSESSMENT);
    setSessionAside(storage);
    expect(storage.getItem(SET_ASIDE_KEY)).toBe(writeSession(ASSESSMENT));
    expect(storage).toHaveLength(1);
  });

  test("that refuses to be written keeps what could not be read where it is", async () => {
    const storage = tabStorage();
    storage.setItem(SESSION_KEY, "damaged");
    storage.setItem = () => {
      throw new Error("full");
    };
    expect((await restoreSession(storage, NOON)).kind).toBe("unreadable");
    expect(storage.getItem(SESSION_KEY)).toBe("damaged");
  });

  test("is left as it is when there is nothing to restore", async () => {
    const storage = tabStorage();
    expect(await restoreSession(storage, NOON)).toEqual({ kind: "none" });
    expect(storage).toHaveLength(0);
  });

  test("holds only coded answers, whatever else is known of the request", () => {
    const storage = tabStorage();
    const known = { ...ASSESSMENT, opened: ["b2-response"], details: { patient: "Ada Byron" } };
    keepSession(storage, known);
    const text = storage.getItem(SESSION_KEY) ?? "";
    expect(Object.keys(JSON.parse(text)).sort()).toEqual([
      "answers",
      "askRemaining",
      "fingerprint",
      "format",
      "service",
      "words",
    ]);
    expect(text).not.toContain("Ada");
  });

  test("tells once, by their names alone, which pieces held typed details when the page was left", () => {
    const storage = tabStorage();
    expect(takeTyped(storage)).toEqual([]);
    keepTyped(storage, ["details", "codes"]);
    expect(storage.getItem("note-170.typed")).toBe("details codes");
    expect(takeTyped(storage)).toEqual(["details", "codes"]);
    expect(takeTyped(storage)).toEqual([]);
  });

  test("knows of no typed details once there are none", () => {
    const storage = tabStorage();
    keepTyped(storage, ["details"]);
    keepTyped(storage, []);
    expect(storage).toHaveLength(0);
  });

  test("takes no name of a piece that there is not", () => {
    const storage = tabStorage();
    storage.setItem("note-170.typed", "patient evidence");
    expect(takeTyped(storage)).toEqual(["evidence"]);
  });

  test("is empty after it was cleared", () => {
    const storage = tabStorage();
    keepSession(storage, ASSESSMENT);
    keepTyped(storage, ["details"]);
    keepLastUse(storage, NOON);
    storage.setItem(SET_ASIDE_KEY, "damaged");
    clearSession(storage);
    expect(storage).toHaveLength(0);
  });
});

describe("a session that was last used", () => {
  /** The tab's storage, with a session that was used so long before noon. */
  function usedBefore(ms: number, assessment = ASSESSMENT): Storage {
    const storage = tabStorage();
    keepSession(storage, assessment);
    keepLastUse(storage, NOON - ms);
    return storage;
  }

  test("less than 17 minutes ago is restored", async () => {
    const storage = usedBefore(17 * 60_000 - 1);
    expect((await restoreSession(storage, NOON)).kind).toBe("restored");
    expect(lastUseOf(storage)).toBe(NOON - EMPTIED_AFTER_MS + 1);
  });

  test("17 minutes ago or more is erased, with what was set aside", async () => {
    for (const ms of [17 * 60_000, 17 * 60_000 * 100]) {
      const storage = usedBefore(ms);
      storage.setItem(SET_ASIDE_KEY, "damaged");
      expect(await restoreSession(storage, NOON)).toEqual({ kind: "emptied" });
      expect(storage).toHaveLength(0);
    }
  });

  test("long ago is erased where it cannot be read, too", async () => {
    const storage = usedBefore(17 * 60_000);
    storage.setItem(SESSION_KEY, "damaged");
    expect(await restoreSession(storage, NOON)).toEqual({ kind: "emptied" });
    expect(storage).toHaveLength(0);
  });

  test("long ago is restored where nothing was answered", async () => {
    const storage = usedBefore(17 * 60_000, { ...ASSESSMENT, answers: { indication: [] } });
    expect((await restoreSession(storage, NOON)).kind).toBe("restored");
  });

  test("at an unknown time, by an earlier version or a damaged one, is restored", async () => {
    for (const time of [undefined, "", "yesterday", "NaN", "Infinity"]) {
      const storage = usedBefore(0);
      storage.removeItem("note-170.last-use");
      if (time !== undefined) storage.setItem("note-170.last-use", time);
      expect((await restoreSession(storage, NOON)).kind, time).toBe("restored");
    }
  });

  test("after now, by a clock that was set back since, is restored", async () => {
    expect((await restoreSession(usedBefore(-60_000), NOON)).kind).toBe("restored");
  });

  test("is no trace in a tab that keeps none", () => {
    const storage = tabStorage();
    keepLastUse(storage, NOON);
    expect(storage).toHaveLength(0);
  });
});

test("no service of the note is left out of what can be stored", () => {
  for (const { id } of GUIDELINE.services)
    expect(refusal(stored({ service: id }))).toBe("restored");
  expect(entry(GUIDELINE.services, 0).id).toBe("implantation");
});
