import { useEffect, useEffectEvent } from "react";
import { hearTabs, tellTabs } from "../tabs/tell-tabs";

interface BeingHere {
  /** The request that is here and not saved, by name. */
  readonly unsavedName: () => string | undefined;
  readonly onClear: () => Promise<void>;
}

/** Answers other tabs that ask who holds work; where one says so, is cleared and answers that it was. */
export function useBeingHere({ unsavedName, onClear }: BeingHere): void {
  const answer = useEffectEvent((tab: string) => {
    const name = unsavedName();
    if (name !== undefined) tellTabs({ kind: "here", tab, name });
  });
  const clear = useEffectEvent(async (tab: string) => {
    await onClear();
    tellTabs({ kind: "cleared", tab });
  });
  useEffect(() => {
    const tab = crypto.randomUUID?.() ?? String(Math.random());
    return hearTabs(({ kind }) => {
      if (kind === "who-is-here") answer(tab);
      if (kind === "clear") clear(tab);
    });
  }, []);
}
