import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openClinic } from "./clinic-store";
import { CLINIC_KEY, eraseClinic } from "./erase-clinic";

const CLINIC = { requestingClinician: "Dr. Ada Vesper", npi: "1234567893" };

/** A storage that two tabs can share, and the window of one of them. */
function stubBrowser() {
  const held = new Map<string, string>();
  const target = new EventTarget();
  vi.stubGlobal("window", target);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
  return { held, target };
}

let browser: ReturnType<typeof stubBrowser>;

beforeEach(() => {
  browser = stubBrowser();
});

afterEach(() => vi.unstubAllGlobals());

test("nothing is stored before it is asked for", () => {
  expect(openClinic().state()).toEqual({ kind: "none" });
  expect(browser.held.size).toBe(0);
});

test("what is remembered is there for the next tab, is told, and is gone once erased", () => {
  const store = openClinic();
  const told = vi.fn();
  const stop = store.subscribe(told);
  expect(store.remember({ clinic: CLINIC })).toBe(true);
  expect(openClinic().state()).toEqual({ kind: "read", clinic: CLINIC });
  expect(store.state()).toBe(store.state());
  store.erase();
  expect(store.state()).toEqual({ kind: "none" });
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  store.remember({ clinic: CLINIC });
  expect(told).toHaveBeenCalledTimes(2);
});

test("of two tabs the last one counts, and the first hears of it", () => {
  const [one, other] = [openClinic(), openClinic()];
  const told = vi.fn();
  one.subscribe(told);
  one.remember({ clinic: CLINIC });
  told.mockClear();
  other.remember({ clinic: { ...CLINIC, fax: "541-555-0186" } });
  browser.target.dispatchEvent(new Event("storage"));
  expect(told).toHaveBeenCalledTimes(1);
  expect(one.state()).toEqual({ kind: "read", clinic: { ...CLINIC, fax: "541-555-0186" } });
});

test("what cannot be read is said, stays as it is, and can be erased", () => {
  browser.held.set(CLINIC_KEY, "{");
  const store = openClinic();
  expect(store.state()).toEqual({ kind: "unreadable", reason: "it is damaged" });
  expect(browser.held.get(CLINIC_KEY)).toBe("{");
  store.erase();
  expect(store.state()).toEqual({ kind: "none" });
});

test("where the browser refuses to store them, that is said, and nothing breaks", () => {
  const refuse = () => {
    throw new DOMException("", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  const store = openClinic();
  expect(store.remember({ clinic: CLINIC })).toBe(false);
  expect(store.state()).toEqual({ kind: "none" });
  expect(eraseClinic).not.toThrow();
});
