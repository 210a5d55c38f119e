import { IDLE_MINUTES } from "../assessment/retention-times";

/**
 * How everything came to be emptied: the kept draft is being erased with it, is erased, or could not be;
 * or the page was not used, and a kept draft stays.
 */
export type Emptied = "erasing" | "erased" | "draft-stays" | "idle";

interface EmptiedNoticeProps {
  /** Why everything was emptied; nothing where it was not. */
  emptied: Emptied | undefined;
  /** Whether a draft is still kept. */
  draftKept: boolean;
}

const ERASED = {
  erasing: "",
  erased: "Everything was erased: answers, details and any kept draft.",
  "draft-stays":
    "Answers and details were erased, but the kept draft could not be. Erase this site’s data in the settings of this browser.",
};

function words({ emptied, draftKept }: EmptiedNoticeProps): string {
  if (!emptied) return "";
  if (emptied !== "idle") return ERASED[emptied];
  const stays = draftKept ? " The draft you chose to keep is still in this browser." : "";
  return `Emptied after ${IDLE_MINUTES} minutes without use.${stays}`;
}

/** Says on the start page why nothing is there any more. */
export function EmptiedNotice(props: EmptiedNoticeProps) {
  return <p role="status">{words(props)}</p>;
}
