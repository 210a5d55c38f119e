import type { ReactNode } from "react";
import { ChangeLine } from "./ChangeLine";
import styles from "./Editor.module.css";
import type { Change } from "./use-list";

/** A way to add a row. */
interface Adder {
  readonly label: string;
  readonly onAdd: () => void;
}

interface RowListProps {
  /** The list's name in the form. */
  name: string;
  /** What one row is. */
  called: string;
  /** Tells the rows apart. */
  keys: readonly string[];
  change: Change | undefined;
  onRemove: (index: number) => void;
  /** Further actions on a row. */
  actions?: (index: number) => ReactNode;
  adders: readonly Adder[];
  children: (index: number) => ReactNode;
}

/** An action on a row, named for it. */
export function RowAction(props: {
  action: string;
  row: string;
  idle?: boolean;
  onAct: () => void;
}) {
  const { action, row, idle = false, onAct } = props;
  return (
    <button type="button" className="link-button" aria-disabled={idle} onClick={onAct}>
      {action} <span className="visually-hidden">{row.toLowerCase()}</span>
    </button>
  );
}

/** Rows that can be added and removed. */
export function RowList(props: RowListProps) {
  const { name, called, keys, change, onRemove, actions, adders, children } = props;
  return (
    <div className={styles.rows}>
      {keys.map((key, index) => (
        <fieldset key={key} id={`${name}.${index}`} tabIndex={-1} className={styles.row}>
          <legend>{`${called} ${index + 1}`}</legend>
          {children(index)}
          <p className={styles.rowActions}>
            {actions?.(index)}
            <RowAction
              action="Remove"
              row={`${called} ${index + 1}`}
              onAct={() => onRemove(index)}
            />
          </p>
        </fieldset>
      ))}
      <ChangeLine change={change} />
      <p className={styles.actions}>
        {adders.map(({ label, onAdd }, index) => (
          <button
            key={label}
            type="button"
            id={index === 0 ? name : undefined}
            className="button quiet"
            onClick={onAdd}
          >
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}
