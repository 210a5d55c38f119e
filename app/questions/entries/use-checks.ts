import type { ChangeEvent, FocusEvent } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { pressEnded } from "../../ui/controls/press";
import { say } from "../../ui/say";
import { type EntryName, isEntry } from "./entry-names";

/** What is wrong with an entry, in words. */
export function messageIn({ error }: { error?: { message?: unknown } | undefined }) {
  return typeof error?.message === "string" ? error.message : undefined;
}

const NO_LONGER_WRONG = "No problem found now.";

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

/** How the value of an entry was read, where the page says so. */
function readOf({ id }: Element): string | undefined {
  return document.getElementById(`${id}-read`)?.textContent ?? undefined;
}

/**
 * Checks entries as one leaves them: the one left at once, and all that hang together with it on
 * leaving its row, so that nothing is called missing while the row is being typed. While a row is typed in, what was
 * found wrong in it stands as it is, until it is wrong no longer.
 */
export function useChecks(name: EntryName) {
  const { trigger, getFieldState, getValues, clearErrors } = useFormContext<Assessment>();
  const leave = async (event: FocusEvent) => {
    const stays = staysInRow(event);
    await pressEnded();
    await trigger(stays ? name : undefined);
    say(messageIn(getFieldState(name)) ?? readOf(event.target));
  };
  const change = async ({ target }: ChangeEvent) => {
    const marked = wrongInRow(target);
    if (marked.length === 0) return;
    const { wrongEntries } = await import("../../assessment/checks/assessment");
    const wrong = wrongEntries(getValues());
    // Another change may have found the same meanwhile.
    const right = marked.filter((each) => !wrong.has(each) && getFieldState(each).invalid);
    if (right.length === 0) return;
    clearErrors(right);
    say(NO_LONGER_WRONG);
  };
  return { leave, change };
}
