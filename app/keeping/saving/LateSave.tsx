import { loadedLate, Rescue } from "../../ui/loading/loaded-late";

const Save = loadedLate(() => import("./Save"));

/** The way to save, loaded when it is first shown. Where it could not be, it is not offered to rescue itself. */
export function LateSave(props: { label?: string }) {
  return (
    <Rescue value={null}>
      <Save {...props} />
    </Rescue>
  );
}
