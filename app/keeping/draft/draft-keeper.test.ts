import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { WRITE_AFTER_MS } from "../idle/retention-times";
import { openDraft } from "./draft-keeper";
import type { DraftStore } from "./draft-store";

/** An assessment for a patient of this name. */
function of(patient: string): Assessment {
  const { details, ...rest } = emptyAssessment();
  return { ...rest, service: "maintenance", details: { ...details, patient } };
}

/** A store that two tabs can share. Its text can be changed behind a keeper's back. */
function sharedStore(text?: string) {
  const held: { text: string | undefined; writes: number; fails?: "refused" | "silent" } = {
    text,
    writes: 0,
  };
  const store: DraftStore = {
    read: async () => {
      if (held.fails) return { kind: held.fails };
      return held.text === undefined ? { kind: "none" } : { kind: "draft", text: held.text };
    },
    replace: async (known, next) => {
      if (held.fails) return held.fails;
      if (held.text !== known) return "elsewhere";
      held.text = next;
      held.writes += 1;
      return "written";
    },
    erase: async () => {
      if (held.fails) return held.fails === "silent" ? "draft-held" : "draft-stays";
      held.text = undefined;
      return "erased";
    },
  };
  return { held, store };
}

async function afterPause(): Promise<void> {
  await vi.advanceTimersByTimeAsync(WRITE_AFTER_MS);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("nothing is written before it is chosen", async () => {
  const { held, store } = sharedStore();
  const draft = openDraft(store);
  await draft.look();
  draft.note(of("Ada"));
  await draft.flush();
  await afterPause();
  expect(draft.state()).toEqual({ kind: "none" });
  expect(held.text).toBeUndefined();
});

describe("once it is chosen", () => {
  test("what is there is written at once, and every change after a pause, in one go", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    await draft.keep(of("Ada"));
    expect(held.text).toContain("Ada");
    for (const name of ["B", "Be", "Bea"]) draft.note(of(name));
    expect(held.writes).toBe(1);
    await afterPause();
    expect(held.text).toContain('"Bea"');
    expect(held.writes).toBe(2);
  });

  test("a change can be written without the pause", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    await draft.keep(of("Ada"));
    draft.note(of("Bea"));
    await draft.flush();
    expect(held.text).toContain("Bea");
  });

  test("what is asked for before letting go is still written, and nothing after it", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    await draft.keep(of("Ada"));
    draft.note(of("Bea"));
    const written = draft.letGo();
    draft.note(emptyAssessment());
    await written;
    await afterPause();
    expect(held.text).toContain("Bea");
    expect(draft.state()).toEqual({ kind: "none" });
  });

  test("it knows which pieces the draft has not yet", async () => {
    const { store } = sharedStore();
    const draft = openDraft(store);
    expect(draft.missing(of("Ada"))).toEqual(["details"]);
    await draft.keep(of("Ada"));
    expect(draft.missing(of("Ada"))).toEqual([]);
    expect(draft.missing(of("Bea"))).toEqual(["details"]);
  });
});

describe("a draft of an earlier visit", () => {
  async function earlier(patient: string): Promise<string> {
    const { held, store } = sharedStore();
    await openDraft(store, () => new Date("2026-11-20T09:00:00Z")).keep(of(patient));
    return held.text ?? "";
  }

  test("is found, and goes on with the time it was begun", async () => {
    const { held, store } = sharedStore(await earlier("Ada"));
    const draft = openDraft(store);
    await draft.look();
    const found = draft.state();
    expect(found.kind).toBe("found");
    if (found.kind !== "found") return;
    expect(found.opened.assessment).toEqual(of("Ada"));
    draft.resume(found.opened);
    draft.note(of("Bea"));
    await afterPause();
    expect(JSON.parse(held.text ?? "")).toMatchObject({
      createdAt: "2026-11-20T09:00:00.000Z",
      details: { patient: "Bea" },
    });
  });

  test("is left as it is where it cannot be read", async () => {
    for (const text of ["", "{", (await earlier("Ada")).replace('"format": 2', '"format": 99')]) {
      const { held, store } = sharedStore(text);
      const draft = openDraft(store);
      await draft.look();
      expect(draft.state()).toMatchObject({ kind: "unreadable", text });
      draft.note(of("Bea"));
      await afterPause();
      expect(held.text).toBe(text);
    }
  });
});

/** Two tabs of one browser, of which one keeps a draft for Ada, and the other has looked. */
async function twoTabs() {
  const { held, store } = sharedStore();
  const [one, other] = [openDraft(store), openDraft(store)];
  await one.keep(of("Ada"));
  await other.look();
  return { held, one, other };
}

describe("a draft that another tab", () => {
  test("keeps is replaced only where it was offered as it is", async () => {
    const { held, one, other } = await twoTabs();
    one.note(of("Bea"));
    await one.flush();
    await other.keep(of("Cleo"));
    expect(held.text).toContain("Bea");
    expect(other.state()).toMatchObject({
      kind: "found",
      since: "offered",
      opened: { assessment: of("Bea") },
    });
    await other.keep(of("Cleo"));
    expect(other.state().kind).toBe("kept");
    expect(held.text).toContain("Cleo");
  });

  test("kept since this one looked is not replaced, but offered", async () => {
    const { held, store } = sharedStore();
    const [one, other] = [openDraft(store), openDraft(store)];
    await other.look();
    await one.keep(of("Ada"));
    await other.keep(of("Bea"));
    expect(other.state()).toMatchObject({ kind: "found", opened: { assessment: of("Ada") } });
    expect(other.missing(of("Bea"))).toEqual(["details"]);
    expect(held.text).toContain("Ada");
  });

  test("replaced is known as soon as this tab looks, and by each write", async () => {
    for (const learn of ["look", "flush"] as const) {
      const { held, one, other } = await twoTabs();
      await other.keep(of("Bea"));
      one.note(of("Cleo"));
      await one[learn]();
      expect(one.state(), learn).toMatchObject({
        kind: "found",
        since: "kept",
        opened: { assessment: of("Bea") },
      });
      await afterPause();
      expect(held.text).toContain("Bea");
      expect(one.missing(of("Cleo"))).toEqual(["details"]);
    }
  });

  test("erased does not come back, whether it was kept here or offered", async () => {
    for (const learn of ["look", "flush"] as const) {
      const { held, one } = await twoTabs();
      held.text = undefined;
      one.note(of("Bea"));
      await one[learn]();
      await afterPause();
      expect(one.state(), learn).toEqual({ kind: "stopped", why: "erased" });
      expect(held.text).toBeUndefined();
    }
    const { held, other } = await twoTabs();
    held.text = undefined;
    await other.look();
    expect(other.state()).toEqual({ kind: "stopped", why: "gone" });
  });

  test("changed is offered as it is now, where this tab would have erased it", async () => {
    const { held, one, other } = await twoTabs();
    one.note(of("Bea"));
    await one.flush();
    await other.erase();
    expect(held.text).toContain("Bea");
    expect(other.state()).toMatchObject({ since: "offered", opened: { assessment: of("Bea") } });
    await other.erase();
    expect(held.text).toBeUndefined();
    expect(other.state()).toEqual({ kind: "none" });
  });
});

test("a draft that is still the one offered or kept is the same after another look", async () => {
  const { one, other } = await twoTabs();
  for (const tab of [one, other]) {
    const before = tab.state();
    await tab.look();
    expect(tab.state()).toBe(before);
  }
});

describe("what takes the place of a request", () => {
  test("leaves its draft whole, to be offered", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    await draft.keep(of("Ada"));
    draft.note(of("Ada B."));
    draft.letGo();
    draft.note(of("Bea"));
    await draft.look();
    await afterPause();
    expect(held.text).toContain("Ada B.");
    expect(draft.state()).toMatchObject({ kind: "found", opened: { assessment: of("Ada B.") } });
  });

  test("or erases all, ends a draft that is just being kept or written", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    const keeping = draft.keep(of("Ada"));
    draft.drop();
    await keeping;
    expect(held.text).toBeUndefined();
    await draft.keep(of("Ada"));
    draft.note(of("Bea"));
    const ended = draft.letGo();
    const looked = draft.look();
    draft.drop();
    await Promise.all([ended, looked]);
    expect(held.text).not.toContain("Bea");
    expect(draft.state()).toEqual({ kind: "none" });
  });
});

describe("a browser that refuses, or does not answer,", () => {
  test("is reported, and can be asked again", async () => {
    for (const why of ["refused", "silent"] as const) {
      const { held, store } = sharedStore();
      const draft = openDraft(store);
      held.fails = why;
      await draft.keep(of("Ada"));
      expect(draft.state()).toEqual({ kind: "stopped", why });
      delete held.fails;
      await draft.keep(of("Ada"));
      expect(draft.state().kind).toBe("kept");
    }
  });

  test("is reported where a draft is looked for, until it answers", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    held.fails = "silent";
    await draft.look();
    expect(draft.state()).toEqual({ kind: "stopped", why: "silent" });
    delete held.fails;
    await draft.look();
    expect(draft.state()).toEqual({ kind: "none" });
  });

  test("keeps no draft as kept that was not written", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    const kinds: string[] = [];
    draft.subscribe(() => kinds.push(draft.state().kind));
    held.fails = "silent";
    await draft.keep(of("Ada"));
    expect(kinds).toEqual(["stopped"]);
  });

  test("is reported where a draft was to be erased", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    await draft.keep(of("Ada"));
    held.fails = "silent";
    await draft.erase();
    expect(draft.state()).toEqual({ kind: "stopped", why: "draft-held" });
  });
});
