import { createContext, use } from "react";
import type { Work } from "../saving/work";
import type { Taken } from "./taken";

/** What saving and opening need of the frame around the pages. */
interface Taking {
  readonly work: Work;
  /** Says what was opened, or no longer says so. */
  readonly note: (taken: Taken | undefined) => void;
  /** Goes to the questions for a service; to the first where it is none. */
  readonly goTo: (service: string) => Promise<void>;
}

export const TakingContext = createContext<Taking | undefined>(undefined);

export function useTaking(): Taking {
  const taking = use(TakingContext);
  if (!taking) throw new Error("Opening needs the frame around the pages.");
  return taking;
}
