import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Assessment, emptyAssessment } from "../assessment/record";
import { WRITE_AFTER_MS } from "../assessment/retention-times";
import { openDraft } from "./draft-keeper";
import type { DraftStore } from "./draft-store";

/** An assessment for a patient of this name. */
function of(patient: string): Assessment {
  const { details, ...rest } = emptyAssessment();
  return { ...rest, service: "maintenance", details: { ...details, patient } };
}

/** A store that two tabs can share. Its text can be changed behind a keeper's back. */
function sharedStore(text?: string) {
  const held: { text: string | undefined; writes: number; refuses: boolean } = {
    text,
    writes: 0,
    refuses: false,
  };
  const store: DraftStore = {
    read: async () => held.text,
    replace: async (known, next) => {
      if (held.refuses) return "refused";
      if (held.text !== known) return "elsewhere";
      held.text = next;
      held.writes += 1;
      return "written";
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
    const written = draft.flush();
    draft.release();
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
    for (const text of ["", "{", (await earlier("Ada")).replace('"format": 1', '"format": 99')]) {
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

describe("a draft that another tab", () => {
  test("wrote is not written over, and this tab stops keeping its own", async () => {
    const { held, store } = sharedStore();
    const [one, other] = [openDraft(store), openDraft(store)];
    await one.keep(of("Ada"));
    await other.keep(of("Bea"));
    one.note(of("Cleo"));
    await afterPause();
    expect(one.state()).toEqual({ kind: "stopped", why: "elsewhere" });
    expect(held.text).toContain("Bea");
    expect(one.missing(of("Cleo"))).toEqual(["details"]);
  });

  test("erased does not come back", async () => {
    const { held, store } = sharedStore();
    const draft = openDraft(store);
    await draft.keep(of("Ada"));
    held.text = undefined;
    draft.note(of("Bea"));
    await afterPause();
    expect(draft.state()).toEqual({ kind: "stopped", why: "elsewhere" });
    expect(held.text).toBeUndefined();
  });
});

test("a browser that refuses is reported, and can be asked again", async () => {
  const { held, store } = sharedStore();
  const draft = openDraft(store);
  held.refuses = true;
  await draft.keep(of("Ada"));
  expect(draft.state()).toEqual({ kind: "stopped", why: "refused" });
  held.refuses = false;
  await draft.keep(of("Ada"));
  expect(draft.state().kind).toBe("kept");
});
