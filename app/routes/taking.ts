import { createContext, use } from "react";
import type { Unsaved } from "../assessment/unsaved";
import type { Taken } from "../files/taken";

/** What putting aside and taking up need of the frame around the pages. */
interface Taking {
  readonly unsaved: Unsaved;
  /** Says what was taken up, or no longer says so. */
  readonly note: (taken: Taken | undefined) => void;
  /** Goes to the questions for a service; to the first where it is none. */
  readonly goTo: (service: string) => Promise<void>;
}

export const TakingContext = createContext<Taking | undefined>(undefined);

export function useTaking(): Taking {
  const taking = use(TakingContext);
  if (!taking) throw new Error("Taking up stands within the frame around the pages.");
  return taking;
}
