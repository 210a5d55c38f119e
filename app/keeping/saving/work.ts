import { type Assessment, emptyAssessment } from "../../assessment/record";
import { type Entered, enteredText, type Unsaved, watchUnsaved } from "../../assessment/unsaved";
import { openListeners } from "../../ui/store";

/** Where a request was put last, or came from: a file by its name, or a code. */
export interface Copy {
  /** "Handed" is what the browser was given to download: whether it arrived, only the person can tell. */
  readonly how: "saved" | "handed" | "opened";
  readonly name: string;
  readonly at: Date;
}

/** How what is on screen stands to its last copy. */
export type Condition =
  | { readonly kind: "nothing"; readonly copy?: undefined }
  | { readonly kind: "unsaved"; readonly copy?: undefined }
  | { readonly kind: "unchanged" | "changed"; readonly copy: Copy };

/** One request, as long as it is on screen: what replaces or clears it begins another. */
export interface OpenRequest {
  /** When the file of it was first saved, if it was (ISO 8601). */
  createdAt: string | undefined;
}

/** Where an opened request came from. */
export interface Origin {
  readonly copy: Copy;
  readonly createdAt?: string | undefined;
}

/** The work on screen: which request it is, and how it stands to what was saved of it. */
export interface Work {
  readonly request: () => OpenRequest;
  readonly condition: () => Condition;
  /** Calls back whenever one of the two changes, or something is about to be opened. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Takes note of what is on screen now. */
  readonly note: (assessment: Assessment) => void;
  /** Another request stands on screen from now on, or none. */
  readonly begin: (assessment: Assessment, origin?: Origin) => void;
  /** This was put there, in a file that was first saved at this time (ISO 8601). */
  readonly noteCopy: (assessment: Assessment, copy: Copy, createdAt: string) => void;
  /** What was downloaded has arrived: the person has seen it. */
  readonly confirm: () => void;
  /** Which pieces hold something that is surely nowhere else. */
  readonly pieces: (assessment: Assessment) => readonly Entered[];
  /**
   * Begins to open something. Says from then on whether that is still due: whatever begins to be opened
   * later, and any other request on screen, goes before it.
   */
  readonly beginOpening: () => () => boolean;
}

const NOTHING: Condition = { kind: "nothing" };
const UNSAVED: Condition = { kind: "unsaved" };

/** A copy is compared by what was entered, and for which service. */
function contentOf({ service }: Assessment, entered: Record<Entered, string>): string {
  return JSON.stringify([service, entered]);
}

/** What is on screen. */
function seen(assessment: Assessment) {
  const entered = enteredText(assessment);
  const isBlank = Object.values(entered).every((text) => text === "");
  return { content: contentOf(assessment, entered), isBlank };
}

/** A copy, with what was in it. */
interface Held {
  readonly copy: Copy;
  readonly content: string;
  readonly unsaved: Unsaved;
}

function holding(assessment: Assessment, copy: Copy): Held {
  const unsaved = watchUnsaved();
  unsaved.noteSaved(assessment);
  return { copy, content: seen(assessment).content, unsaved };
}

function isSame(one: Condition, other: Condition): boolean {
  return one.kind === other.kind && one.copy === other.copy;
}

/** Begins with nothing entered. */
export function openWork(): Work {
  const { subscribe, tell } = openListeners();
  let request: OpenRequest = { createdAt: undefined };
  let now = seen(emptyAssessment());
  let last: Held | undefined;
  let sure = watchUnsaved();
  let condition = NOTHING;
  let latest = Symbol("the opening begun last");

  const look = () => {
    const kind = now.content === last?.content ? "unchanged" : "changed";
    if (last) return { kind, copy: last.copy } as const;
    return now.isBlank ? NOTHING : UNSAVED;
  };
  const update = () => {
    const next = look();
    if (isSame(next, condition)) return;
    condition = next;
    tell();
  };
  const note = (assessment: Assessment) => {
    now = seen(assessment);
    update();
  };
  const hold = (next: Held | undefined) => {
    last = next;
    if (next?.copy.how !== "handed") sure = next?.unsaved ?? watchUnsaved();
    update();
  };
  const beginOpening = () => {
    const mine = Symbol("an opening");
    latest = mine;
    tell();
    return () => mine === latest;
  };

  return {
    note,
    beginOpening,
    subscribe,
    request: () => request,
    condition: () => condition,
    pieces: (assessment) => sure.pieces(assessment),
    begin: (assessment, origin) => {
      request = { createdAt: origin?.createdAt };
      last = undefined;
      sure = watchUnsaved();
      note(assessment);
      hold(origin && holding(assessment, origin.copy));
      beginOpening();
    },
    noteCopy: (assessment, copy, createdAt) => {
      request.createdAt = createdAt;
      hold(holding(assessment, copy));
    },
    confirm: () => {
      if (last) hold({ ...last, copy: { ...last.copy, how: "saved" } });
    },
  };
}
