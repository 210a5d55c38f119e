import { unlessRepeated } from "../../ui/press";
import styles from "./Editor.module.css";
import type { Change } from "./use-list";

/** Shows right where it happened that nothing was added, or a change with the way back, while something is gone. */
export function ChangeLine({ change: { said, refused, undo } }: { change: Change }) {
  if (!undo && !refused) return null;
  return (
    <p className={styles.change}>
      <span>{said}</span>
      {undo && (
        <button type="button" className="link-button" onClick={unlessRepeated(undo.act)}>
          {undo.justSaid ? "Undo" : `Undo removal of ${undo.returns.toLowerCase()}`}
        </button>
      )}
    </p>
  );
}
