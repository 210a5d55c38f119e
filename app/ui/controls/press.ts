/** The press of a mouse button or a finger that is under way. */
let underWay: Promise<void> | undefined;

globalThis.addEventListener?.(
  "pointerdown",
  () => {
    underWay = new Promise((settle) => {
      const ended = new AbortController();
      const end = () => {
        ended.abort();
        // The click of this press is told in between.
        setTimeout(() => {
          underWay = undefined;
          settle();
        });
      };
      for (const type of ["pointerup", "pointercancel"])
        window.addEventListener(type, end, { capture: true, signal: ended.signal });
    });
  },
  { capture: true },
);

/**
 * Waits until no press is under way. What moves controls as a field is left waits for it, or the button
 * that is being pressed would slip away from under the pointer.
 */
export async function pressEnded(): Promise<void> {
  await underWay;
}

/**
 * Acts on a press, but not on the second click of a double click: by then something else may have moved
 * under the pointer. Keys and assistive technology count no clicks.
 */
export function unlessRepeated(act: () => void): (press: { detail: number }) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
