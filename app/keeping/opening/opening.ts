import { createContext, use } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { focusHeading } from "../../ui/page-focus";
import { say } from "../../ui/say";
import type { Work } from "../saving/work";
import type { Opened } from "./opened";

/** What saving and opening need of the frame around the pages. */
interface OpeningPlace {
  readonly work: Work;
  /** Says what was opened, or no longer says so. */
  readonly note: (opened: Opened | undefined) => void;
  /** Goes to the questions for a service; to the first where it is none. */
  readonly goTo: (service: string) => Promise<void>;
}

export const OpeningContext = createContext<OpeningPlace | undefined>(undefined);

/** The frame around the pages. Throws outside of it. */
export function useOpening(): OpeningPlace {
  const place = use(OpeningContext);
  if (!place) throw new Error("Opening needs the frame around the pages.");
  return place;
}

/**
 * The one door for whatever comes back: a file, a PDF, a code or a draft. Puts its assessment in place of what is on
 * screen, lets the caller note that, goes to its questions, and marks and says what is to be checked in it.
 */
export function usePut(): (assessment: Assessment, onPut: () => void) => Promise<void> {
  const { goTo } = useOpening();
  const { reset, trigger } = useFormContext<Assessment>();
  return async (assessment, onPut) => {
    reset(assessment);
    onPut();
    await goTo(assessment.service);
    focusHeading();
    if (!(await trigger())) say("There are entries to check.");
  };
}
