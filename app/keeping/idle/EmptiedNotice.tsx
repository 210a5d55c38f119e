import type { Entered } from "../../assessment/unsaved";
import { Announced } from "../../ui/Announced";
import type { Erasing } from "../draft/erase-draft";
import type { TabsCleared } from "../tabs/tabs-clearing";
import { IDLE_MINUTES } from "./retention-times";

/**
 * How everything came to be cleared: the kept draft is being erased with it, and what became of that; or the
 * page was not used, and a kept draft stays.
 */
export type Emptied = "erasing" | Erasing | "idle" | "elsewhere";

interface EmptiedNoticeProps {
  /** Why everything was cleared; nothing where it was not. */
  emptied: Emptied | undefined;
  /** Whether a draft is still kept. */
  draftKept: boolean;
  /** Which typed details were there before the page was loaded again, and are not kept. */
  notKept: readonly Entered[];
  /** What became of the other tabs that were cleared with this one. */
  tabs: TabsCleared | undefined;
}

const ERASED = {
  erasing: "",
  elsewhere: "Everything in this tab was erased, because another tab cleared all tabs.",
  erased:
    "Everything was erased: answers, details, any kept draft and any remembered clinic details.",
  "draft-held":
    "Answers and details were erased. The kept draft is not erased yet: another tab or window is using it. It is erased when they are closed.",
  "draft-stays":
    "Answers and details were erased, but the kept draft could not be. Erase this site’s data in the settings of this browser.",
};

const PIECES: Readonly<Record<Entered, string>> = {
  answers: "answers",
  details: "request details",
  evidence: "supporting details",
  codes: "codes",
  ofAnotherText: "answers from another text of the note",
};

function words({ emptied, draftKept, notKept }: EmptiedNoticeProps): string {
  if (!emptied && notKept.length > 0)
    return `Typed details were not kept: ${notKept.map((piece) => PIECES[piece]).join(", ")}.`;
  if (!emptied) return "";
  if (emptied !== "idle") return ERASED[emptied];
  const stays = draftKept
    ? " The draft you chose to keep is still in this browser."
    : " To continue a saved request, open its file.";
  return `Cleared after ${IDLE_MINUTES} minutes of inactivity.${stays}`;
}

/** What became of the other tabs. It names none: what was erased does not stay on screen by its name. */
function wordsOfTabs({ cleared, silent }: TabsCleared): string {
  const tabs = cleared === 1 ? "1 other tab" : `${cleared || "No"} other tabs`;
  const words = [`${tabs} answered${cleared > 0 ? " and erased everything" : ""}.`];
  if (silent > 0) words.push(`${silent} with unsaved work did not answer, and may still hold it.`);
  words.push(
    "A sleeping tab may answer later or never. Look for open tabs, and clear or close each one.",
  );
  return words.join(" ");
}

/** Says why nothing, or nothing of what was typed, is there any more; and of other tabs. */
export function EmptiedNotice(props: EmptiedNoticeProps) {
  const { emptied, tabs } = props;
  return (
    <>
      <Announced>{words(props)}</Announced>
      <Announced>{emptied && tabs ? wordsOfTabs(tabs) : ""}</Announced>
    </>
  );
}
