import { unlessRepeated } from "../../ui/press";
import styles from "./Editor.module.css";
import type { Change } from "./use-list";

/** Shows a change right where it happened, with the way back, while something is gone. */
export function ChangeLine({ change: { said, undo } }: { change: Change }) {
  if (!undo) return null;
  return (
    <p className={styles.change}>
      <span>{said}</span>
      <button type="button" className="link-button" onClick={unlessRepeated(undo.act)}>
        {undo.justSaid ? "Undo" : `Undo removal of ${undo.returns.toLowerCase()}`}
      </button>
    </p>
  );
}
