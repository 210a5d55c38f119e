const ENTRY = "input, select, textarea";

/** Moves to an entry, or to the first within an element. */
export function focusEntry(elementId: string): void {
  const element = document.getElementById(elementId);
  const entry = element?.matches(ENTRY) ? element : element?.querySelector<HTMLElement>(ENTRY);
  entry?.focus();
}

/** Moves to the first of these elements that is there. */
export function focusFirst(...elementIds: readonly string[]): void {
  const [found] = elementIds.flatMap((id) => document.getElementById(id) ?? []);
  found?.focus();
}
