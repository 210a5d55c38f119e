import { expect, test, vi } from "vitest";
import { openListeners, openStore } from "./store";

test("all who follow a state are told of each change, until they stop", () => {
  const store = openStore(1);
  const [one, other] = [vi.fn(), vi.fn()];
  const stop = store.subscribe(one);
  store.subscribe(other);
  store.set(2);
  expect(store.state()).toBe(2);
  stop();
  store.set(3);
  expect(one).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(2);
});

test("listeners are told what is said", () => {
  const { subscribe, tell } = openListeners<string>();
  const heard = vi.fn();
  subscribe(heard);
  tell("here");
  expect(heard).toHaveBeenCalledExactlyOnceWith("here");
});
