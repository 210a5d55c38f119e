/** Moves to the checked one of the inputs of this name, or to the first. Does nothing where none is on screen. */
export function focusInput(name: string): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
}

/** Moves to the page's heading, so that the page shows, and is read on, from its top. */
export function focusHeading(options?: FocusOptions): void {
  document.querySelector<HTMLElement>("h1")?.focus(options);
}
