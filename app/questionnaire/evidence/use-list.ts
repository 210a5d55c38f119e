import { useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { focusEntry, focusFirst } from "./focus";
import { withAt } from "./lists";

/** What a person just did to a list, and how to take it back. */
export interface Change {
  readonly said: string;
  readonly undo?: () => void;
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
  readonly isBlank: (item: Item) => boolean;
  /** Takes out what goes with an item. */
  readonly detach?: (item: Item) => Attached | undefined;
}

/** Writes a list anew, and says what changed. */
function useChange<Item>(write: (items: Item[]) => void) {
  const { trigger } = useFormContext<Assessment>();
  const [change, setChange] = useState<Change>();
  const apply = (items: Item[], next: Change) => {
    flushSync(() => {
      write(items);
      setChange(next);
    });
    trigger();
  };
  return { change, apply };
}

/**
 * Adds to a list and takes out of it. Each is said, each removal of something typed can be taken back,
 * and focus follows: into what is added, and close to what is gone.
 */
export function useList<Item>({ name, called, read, write, isBlank, detach }: List<Item>) {
  const { change, apply } = useChange(write);
  const insert = (item: Item, index: number, what: string) => {
    apply(withAt(read(), index, item), { said: `${called} ${index + 1} ${what}.` });
    focusEntry(`${name}.${index}`);
  };
  const remove = (index: number) => {
    const [item] = read().slice(index);
    if (item === undefined) return;
    const attached = detach?.(item);
    const said = `${called} ${index + 1} removed${attached?.words ?? ""}.`;
    const undo = () => {
      insert(item, index, "is back");
      attached?.reattach();
    };
    const rest = read().filter((_, at) => at !== index);
    apply(rest, isBlank(item) && !attached ? { said } : { said, undo });
    focusFirst(`${name}.${index}`, name);
  };
  const add = (item: Item) => insert(item, read().length, "added");
  return { change, apply, add, remove };
}
