import styles from "./Editor.module.css";
import type { Change } from "./use-list";

/** Says a change right where it happened, with a way back where something is gone. */
export function ChangeLine({ change }: { change: Change | undefined }) {
  return (
    <p role="status" className={change?.undo ? styles.change : "visually-hidden"}>
      {change?.said}
      {change?.undo && (
        <button type="button" className="link-button" onClick={change.undo}>
          Undo
        </button>
      )}
    </p>
  );
}
