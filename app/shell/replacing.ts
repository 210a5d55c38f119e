/** Tells that another request is about to take the place of the one in the form, or nothing is. */
export interface Replacing {
  readonly tell: () => void;
  readonly subscribe: (onReplacing: () => void) => () => void;
}

export function watchReplacing(): Replacing {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (onReplacing) => {
      listeners.add(onReplacing);
      return () => listeners.delete(onReplacing);
    },
  };
}
