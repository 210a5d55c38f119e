import { useLocation } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { useDisclosures, useEnsureDetails } from "./Disclosures";
import { isEntry, partOf, questionOf } from "./entry-names";

/** Opens the part of the page that an entry is in, and moves to it. */
export function useShowEntry(): (name: string) => void {
  const { show } = useDisclosures();
  const ensure = useEnsureDetails();
  return (name) => {
    const question = questionOf(name);
    if (question) ensure(question);
    show(partOf(name), name);
  };
}

/** On arrival, moves to the entry that a link named, in whatever part it is. */
export function useLinkedEntry(): void {
  const entry = useLocation({ select: ({ state }) => state.entry });
  const { getValues } = useFormContext<Assessment>();
  const showEntry = useShowEntry();
  const show = useEffectEvent((name: string) => {
    // A list of citations is there to be added to, also where nothing is in it yet.
    const isThere = name.endsWith(".citations") || (isEntry(name) && getValues(name) !== undefined);
    if (isThere) showEntry(name);
  });
  useEffect(() => {
    if (entry) queueMicrotask(() => show(entry));
  }, [entry]);
}
