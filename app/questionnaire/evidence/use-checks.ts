import { type ChangeEvent, type FocusEvent, use } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { pressEnded } from "../../ui/press";
import { Say } from "./CheckedEntries";
import { faultIn } from "./faults";
import { type EntryName, isEntry } from "./names";

function rowOf(entry: Element): Element | null {
  return entry.closest("fieldset");
}

/** Whether focus goes to something else in the same row. */
function staysInRow({ target, relatedTarget }: FocusEvent): boolean {
  const row = rowOf(target);
  return row !== null && relatedTarget instanceof Element && rowOf(relatedTarget) === row;
}

/** The entries that are marked as wrong in the row of an entry. */
function wrongInRow(entry: Element): EntryName[] {
  const marked = (rowOf(entry) ?? entry.parentElement)?.querySelectorAll("[aria-invalid]") ?? [];
  return [...marked].map((each) => each.getAttribute("name") ?? "").filter(isEntry);
}

/**
 * Checks entries as one leaves them: the one left at once, and all that hang together with it on
 * leaving its row, so that nothing is called missing while the row is being typed. What was found
 * wrong in a row is checked again as the row changes.
 */
export function useChecks(name: EntryName) {
  const { trigger, getFieldState } = useFormContext<Assessment>();
  const say = use(Say);
  const leave = async (event: FocusEvent) => {
    const stays = staysInRow(event);
    await pressEnded();
    await trigger(stays ? name : undefined);
    say(faultIn(getFieldState(name)));
  };
  const change = ({ target }: ChangeEvent) => {
    const wrong = wrongInRow(target);
    if (wrong.length > 0) trigger(wrong);
  };
  return { leave, change };
}
