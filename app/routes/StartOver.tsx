import { ClearEverything } from "./ClearEverything";

/** “Clear everything now”, beside an assessment and in the words of the next one. */
export function StartOver() {
  return (
    <ClearEverything
      trigger="Start over"
      title="Start over?"
      confirm="Erase and start over"
      cancel="Keep my answers"
    />
  );
}
