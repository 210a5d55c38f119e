import { type Completions, complete } from "./completions";
import type { Provision } from "./note";
import { settling } from "./settling";

interface Tables {
  readonly completions: Completions;
  readonly settle: Record<"met" | "not-met", (state: number) => string[][]>;
}

const worked = new Map<Provision, Tables>();

/** A provision worked out in full, once. */
export function tablesOf(provision: Provision): Tables {
  const known = worked.get(provision);
  if (known) return known;
  const completions = complete(provision);
  const settle = {
    met: settling(completions, "met"),
    "not-met": settling(completions, "not-met"),
  };
  worked.set(provision, { completions, settle });
  return { completions, settle };
}
