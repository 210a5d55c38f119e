import { GUIDELINE } from "../../guidelines/current";

/** So many things are named of each kind; the others are counted. */
const NAMED = 8;
/** So much of a name that came from outside is said. */
const LONGEST = 80;

/** What a response holds that is not taken, by kind: said in words, and never guessed at. */
const KINDS = {
  unknownItems: "Not known to this questionnaire",
  unknownCodes: "Answers without the code of an option",
  several: "Several answers where there can be one",
  hidden: "Where the questionnaire shows nothing to answer, and not taken",
  otherWords: "Answered under other words, and not taken",
  outOfPlace: "Not where it belongs",
  citations: "Citations of a document that is not listed",
  ambiguous: "Citations by a number that several documents have",
  renumbered: "Documents that have another number here",
  notTaken: "Not in a form that this app reads",
  left: `Not part of ${GUIDELINE.shortName}’s questions, and left out`,
  extensions: "Extensions of other systems, left out",
} as const;

type Kind = keyof typeof KINDS;

/** Takes note of what is not taken. */
export interface Found {
  readonly note: (kind: Kind, name: string) => void;
  /** A sentence for each kind. */
  readonly sentences: () => string[];
}

function named(names: ReadonlySet<string>): string {
  const some = [...names]
    .slice(0, NAMED)
    .map((name) => name.replace(/\s+/g, " ").slice(0, LONGEST));
  const more = names.size - some.length;
  return `${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export function findings(): Found {
  const all = new Map<Kind, Set<string>>();
  return {
    note: (kind, name) => {
      const names = all.get(kind) ?? new Set();
      all.set(kind, names.add(name));
    },
    sentences: () =>
      (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
        const names = all.get(kind);
        return names ? [`${KINDS[kind]}: ${named(names)}.`] : [];
      }),
  };
}
