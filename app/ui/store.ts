/** Those who want to be told, and what tells them. */
export interface Listeners<Told = void> {
  readonly tell: (told: Told) => void;
  /** Gives back what stops it. */
  readonly subscribe: (listener: (told: Told) => void) => () => void;
}

export function openListeners<Told = void>(): Listeners<Told> {
  const listeners = new Set<(told: Told) => void>();
  return {
    tell: (told) => {
      for (const listener of listeners) listener(told);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** A state that others can follow: the shape that React's `useSyncExternalStore` takes. */
export interface Followed<State> {
  readonly state: () => State;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Begins with a state. Whatever it is set to, all who follow it are told. */
export function openStore<State>(initial: State) {
  const { subscribe, tell } = openListeners();
  let state = initial;
  const set = (next: State) => {
    state = next;
    tell();
  };
  return { state: () => state, subscribe, set };
}
