import { type ComponentType, lazy } from "react";
import styles from "./Documentation.module.css";

/** Stands where a part is being loaded. It shows only where that takes a while. */
export function Opening() {
  return <p className={styles.opening}>Opening…</p>;
}

function CouldNotOpen() {
  return (
    <p role="alert" className={styles.failed}>
      This part could not be loaded: there is no connection, or a newer version of this app has
      replaced it. Nothing you entered is lost. Print or save it, then reload the page.
    </p>
  );
}

/** A part that is loaded when it is first shown. Where it cannot be, the rest of the page stays. */
export function loadedLate<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return lazy(() => load().catch(() => ({ default: CouldNotOpen })));
}
