import { type KeyboardEvent, type MouseEventHandler, type ReactNode, useRef } from "react";
import { unlessRepeated } from "../../ui/controls/press";
import styles from "./entries.module.css";
import { moveId } from "./entry-names";
import { type Change, ChangeLine, focusEntry } from "./use-list";

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
  /** What the list documents, where there may be several of its kind on the page. */
  about?: string;
  /** Tells the rows apart. */
  keys: readonly string[];
  change: Change;
  onRemove: (index: number) => void;
  /** Gives a row another place. */
  onMove: (index: number, to: number) => void;
  /** The first one is what Enter does in the last row. */
  adders: readonly Adder[];
  children: (index: number) => ReactNode;
}

interface RowActionProps {
  action: string;
  row: string;
  id?: string;
  idle?: boolean;
  onAct: MouseEventHandler;
}

/** An action on a row, named for it. */
function RowAction({ action, row, id, idle = false, onAct }: RowActionProps) {
  const [first, ...rest] = action.split(" ");
  return (
    <button type="button" id={id} className="link-button" aria-disabled={idle} onClick={onAct}>
      {rest.length > 0 && <span className={styles.verb}>{first} </span>}
      <span>{rest.join(" ") || first}</span>{" "}
      <span className="visually-hidden">{row.toLowerCase()}</span>
    </button>
  );
}

/** Where Enter goes down and up in a line of text that stays as it was, so that nothing else is meant by it. */
function useEnter(onEnter: (index: number) => void) {
  const pressed = useRef<{ input: EventTarget; value: string }>(undefined);
  return (index: number) => ({
    onKeyDown: ({ key, target, nativeEvent, keyCode }: KeyboardEvent) => {
      pressed.current = undefined;
      // While a word is being composed, its key code is 229.
      const composing = nativeEvent.isComposing || keyCode === 229;
      if (key === "Enter" && !composing && target instanceof HTMLInputElement)
        pressed.current = { input: target, value: target.value };
    },
    onKeyUp: ({ key, target }: KeyboardEvent) => {
      const { input, value } = pressed.current ?? {};
      if (key !== "Enter" || !(target instanceof HTMLInputElement) || target !== input) return;
      pressed.current = undefined;
      if (target.value === value && target.type === "text") onEnter(index);
    },
  });
}

/** Rows that can be added, moved and removed. Enter leads to the next, and from the last to a new one. */
export function RowList(props: RowListProps) {
  const { name, called, about, keys, change, onRemove, onMove, adders, children } = props;
  const last = keys.length - 1;
  const enter = useEnter((index) => {
    if (index < last) focusEntry(`${name}.${index + 1}`);
    else adders[0]?.onAdd();
  });
  return (
    <div className={styles.rows}>
      {keys.map((key, index) => {
        const row = `${called} ${index + 1}`;
        const id = `${name}.${index}`;
        return (
          <fieldset key={key} id={id} tabIndex={-1} className={styles.row} {...enter(index)}>
            <legend>
              <span className={styles.called}>{called} </span>
              <span>{index + 1}</span>
              {about && <span className="visually-hidden"> on {about}</span>}
            </legend>
            {children(index)}
            <p className={styles.rowActions}>
              {last > 0 && (
                <>
                  <RowAction
                    action="Move up"
                    row={row}
                    id={moveId(id, "up")}
                    idle={index === 0}
                    onAct={() => onMove(index, index - 1)}
                  />
                  <RowAction
                    action="Move down"
                    row={row}
                    id={moveId(id, "down")}
                    idle={index === last}
                    onAct={() => onMove(index, index + 1)}
                  />
                </>
              )}
              <RowAction action="Remove" row={row} onAct={unlessRepeated(() => onRemove(index))} />
            </p>
          </fieldset>
        );
      })}
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
