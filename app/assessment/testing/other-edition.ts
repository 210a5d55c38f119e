import { GUIDELINE } from "../../guidelines/current";
import type { Guideline, GuidelineCriterion, Service } from "../../guidelines/guideline";
import type { EarlierAnswer } from "../another-text/another-text";
import { wordsIn } from "../another-text/question-words";

const CLAUSE = "are continuing to receive adequate benefit from the pump-delivered medication.";

/** In no text but this edition's. */
export const DROPPED: GuidelineCriterion = {
  id: "m-dropped",
  label: "Maint. C",
  name: "A clause dropped since",
  quote: "have been seen within the last year.",
  metBy: "yes",
  question: {
    id: "m-dropped",
    label: "Maint. C",
    name: "Whether the patient was seen",
    text: "Was the patient seen within the last year?",
    choose: "one",
    options: [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No" },
      { value: "unknown", label: "Not documented" },
    ],
    obtain: "The last visit",
  },
};

/** Maintenance with one clause changed (m-benefit) and one that was dropped since. */
function maintenance(service: Service): Service {
  const { criteria } = service.provision;
  if (!("children" in criteria)) throw new Error("no group of criteria");
  const changed = criteria.children.map((each) =>
    each.id === "m-benefit" ? { ...each, quote: CLAUSE.replace("adequate", "some") } : each,
  );
  const provision = {
    ...service.provision,
    criteria: { ...criteria, children: [...changed, DROPPED] },
  };
  return { ...service, provision };
}

/**
 * An earlier edition of the note, made for the tests: one clause reads otherwise, one was dropped since, and
 * one was added since (all of the trial's, a service that it lacks).
 */
export const EARLIER: Guideline = {
  ...GUIDELINE,
  edition: "earlier, for tests",
  source: GUIDELINE.source.replace("adequate benefit", "some benefit"),
  fingerprint: "e".repeat(64),
  services: GUIDELINE.services
    .filter(({ id }) => id !== "trial")
    .map((service) => (service.id === "maintenance" ? maintenance(service) : service)),
};

/** The words of its questions. */
export const WORDS_OF_THEN = wordsIn(EARLIER);

/** Maintenance, as answered under it: its criterion that was dropped since is answered, too. */
export const ANSWERS_OF_THEN = {
  "m-complications": ["no"],
  "m-benefit": ["yes"],
  [DROPPED.id]: ["yes"],
};

/** What is carried over of them, by whatever way they come back. */
export const CARRIED = { answers: { "m-complications": ["no"] }, carried: ["m-complications"] };

/** What is set aside of them, with its words or without. */
export function asideWith(words: boolean): EarlierAnswer[] {
  return ["m-benefit", DROPPED.id].map((id) => {
    const read = WORDS_OF_THEN.get(id);
    const kept = words && read ? { words: read } : {};
    return { id, values: ["yes"], fingerprint: EARLIER.fingerprint, ...kept };
  });
}

/** The text of a file or a session as the app wrote it when the earlier edition was today's. */
export function ofEarlier(text: string, words: boolean): string {
  const written = JSON.parse(text);
  const { fingerprint } = EARLIER;
  if ("guideline" in written) written.guideline.fingerprint = fingerprint;
  else written.fingerprint = fingerprint;
  written.answers = ANSWERS_OF_THEN;
  written.words = words ? Object.fromEntries(WORDS_OF_THEN) : {};
  for (const id of Object.keys(written.words))
    if (!(id in written.answers)) delete written.words[id];
  if (written.setAside) written.setAside.answers = {};
  return JSON.stringify(written);
}
