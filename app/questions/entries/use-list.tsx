import { useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { MOST_ROWS } from "../../assessment/schema/bounds";
import { unlessRepeated } from "../../ui/controls/press";
import { say } from "../../ui/say";
import styles from "./entries.module.css";
import { moveId } from "./entry-names";

const ENTRY = "input, select, textarea";

/** Moves to an entry, or to the first within an element. */
export function focusEntry(elementId: string): void {
  const element = document.getElementById(elementId);
  const entry = element?.matches(ENTRY) ? element : element?.querySelector<HTMLElement>(ENTRY);
  entry?.focus();
}

/** Moves to the first of these elements that is there. */
function focusFirst(...elementIds: readonly string[]): void {
  const [found] = elementIds.flatMap((id) => document.getElementById(id) ?? []);
  found?.focus();
}

/** The list with something put at a place. */
export function withAt<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** The list with two of its places exchanged. */
export function swapped<Item>(list: readonly Item[], one: number, other: number): Item[] {
  return list.flatMap((_, index) => {
    const from = index === one ? other : index === other ? one : index;
    return list.slice(from, from + 1);
  });
}

/** What a person just did to a list, and how to take back the last removal that still stands. */
export interface Change {
  readonly said: string;
  /** What was said is why nothing changed. */
  readonly refused: boolean;
  readonly undo?: Undo | undefined;
}

interface Undo {
  /** What comes back, such as "Code 2". */
  readonly returns: string;
  /** Whether the removal is what was just said. */
  readonly justSaid: boolean;
  readonly act: () => void;
}

/** An item that was taken out, the place it had, and what puts back all that went with it. */
interface Removal<Item> {
  readonly item: Item;
  readonly index: number;
  /** What was said of it. */
  readonly said: string;
  readonly reattach?: (() => void) | undefined;
}

/** What goes with an item that is taken out: in words, and how to put it back. */
interface Attached {
  readonly words: string;
  readonly reattach: () => void;
}

/** A list that the form keeps as a whole. */
interface List<Item> {
  /** Its name in the form; the id of the button that adds to it. */
  readonly name: string;
  /** What one of it is. */
  readonly called: string;
  readonly read: () => readonly Item[];
  readonly write: (items: Item[]) => void;
  /** Takes out what goes with an item. */
  readonly detach?: (item: Item) => Attached | undefined;
}

/** Rewrites a list, says what changed, and remembers what was taken out of it since it is on screen. */
function useChange<Item>(write: (items: Item[]) => void) {
  const { trigger } = useFormContext<Assessment>();
  const [{ said, refused, removals }, setChange] = useState<{
    readonly said: string;
    readonly refused: boolean;
    readonly removals: readonly Removal<Item>[];
  }>({ said: "", refused: false, removals: [] });
  const apply = (items: Item[], next: string, standing = removals) => {
    flushSync(() => {
      write(items);
      setChange({ said: next, refused: false, removals: standing });
    });
    say(next);
    trigger();
  };
  const refuse = (why: string) => {
    setChange({ said: why, refused: true, removals });
    say(why);
  };
  return { said, refused, removals, apply, refuse };
}

/**
 * Adds to a list, takes out of it and moves within it. Each is said, every removal can be taken back, the last one first, and
 * focus follows: into what is added, and close to what is gone.
 */
export function useList<Item>({ name, called, read, write, detach }: List<Item>) {
  const { said, refused, removals, apply, refuse } = useChange(write);
  const [moves, setMoves] = useState(0);
  const nameOf = (index: number) => `${called} ${index + 1}`;
  const isFull = () => read().length >= MOST_ROWS;
  const sayFull = () =>
    refuse(`Nothing added: this list is full, with ${MOST_ROWS.toLocaleString("en-US")} rows.`);
  const add = (item: Item) => {
    if (isFull()) return sayFull();
    const index = read().length;
    apply([...read(), item], `${nameOf(index)} added.`);
    focusEntry(`${name}.${index}`);
  };
  const remove = (index: number) => {
    const [item] = read().slice(index);
    if (item === undefined) return;
    const attached = detach?.(item);
    const rest = read().filter((_, at) => at !== index);
    const words = `${nameOf(index)} removed${attached?.words ?? ""}.`;
    const removal = { item, index, said: words, reattach: attached?.reattach };
    apply(rest, words, [...removals, removal]);
    focusFirst(`${name}.${index}`, name);
  };
  const putBack = ({ item, index, reattach }: Removal<Item>) => {
    if (isFull()) return sayFull();
    const at = Math.min(index, read().length);
    apply(withAt(read(), at, item), `${nameOf(at)} is back.`, removals.slice(0, -1));
    reattach?.();
    focusEntry(`${name}.${at}`);
  };
  const last = removals.at(-1);
  const undo = last && {
    returns: nameOf(last.index),
    justSaid: last.said === said,
    act: () => putBack(last),
  };
  const move = (index: number, to: number) => {
    if (to < 0 || to >= read().length) return;
    setMoves(moves + 1);
    apply(swapped(read(), index, to), `${nameOf(index)} is now ${nameOf(to).toLowerCase()}.`);
    focusFirst(moveId(`${name}.${to}`, to < index ? "up" : "down"));
  };
  /** Tells a row from the one that stood in its place before a removal or a move. */
  const keyOf = (index: number) => `${removals.length}.${moves}.${index}`;
  return { change: { said, refused, undo }, add, remove, move, isFull, keyOf };
}

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
