import { questionsOf } from "../../criteria/criterion";
import type { Service } from "../../guidelines/guideline";
import { type Publishing, questionnaireId, versionParts } from "../addresses";
import type { QuestionnaireItem } from "../fhir";
import { CODES, DOCUMENTS } from "../questionnaire/evidence-items";
import { OF_REMAINING, questionnaireFor, REMAINING } from "../questionnaire/service-questionnaire";
import { codesIn, evidenceIn, isEvidence, type ReadEvidence, requestDetailsIn } from "./details-in";
import { type Found, findings } from "./found";
import { type Items, itemsBelow, type Known, noteOthers } from "./response-items";
import type { ReadItem, ReadResponse } from "./response-schema";
import { chosenIn, switchIn } from "./values-in";

/** What a response holds, in the terms of a saved file. Nothing of it is checked further here. */
export interface ReadAssessment {
  readonly kind: "read";
  readonly service: string;
  /** Of the text that it was answered against. */
  readonly fingerprint: string;
  /** When it was answered, as it says. */
  readonly authored: string | undefined;
  readonly answers: Record<string, string[]>;
  /** Whether the remaining questions are shown. */
  readonly askRemaining: boolean;
  readonly evidence: ReadEvidence;
  readonly codes: string[];
  readonly details: Record<string, string>;
  /** What is to know of it, in sentences. */
  readonly remarks: readonly string[];
}

/** Why a response is not read, and what to do. */
export interface NotRead {
  readonly kind: "not-read";
  readonly reason: string;
}

function notRead(reason: string): NotRead {
  return { kind: "not-read", reason };
}

/** The parts of a response that are read, or that say nothing of the answers. */
const OWN = new Set([
  ...["resourceType", "questionnaire", "status", "subject", "authored", "item", "language"],
  "contained",
]);

/** Every item of a questionnaire, by its link id. */
function everyItem(items: readonly QuestionnaireItem[]): Map<string, QuestionnaireItem> {
  return new Map(
    items.flatMap((item) => [[item.linkId, item] as const, ...everyItem(item.item ?? [])]),
  );
}

/** The values that answers have, by the type of their item. A text for a choice is named as a code. */
const VALUES: Readonly<Record<QuestionnaireItem["type"], readonly string[]>> = {
  ...{ group: [], display: [], boolean: ["valueBoolean"] },
  ...{ choice: ["valueCoding", "valueString"], "open-choice": ["valueCoding", "valueString"] },
  ...{ string: ["valueString"], text: ["valueString"] },
};

/** What is known of each link id. */
function knownOf(all: ReadonlyMap<string, QuestionnaireItem>): Map<string, Known> {
  const rows = [...all.values()]
    .flatMap((item) =>
      isEvidence(item) ? (item.item ?? []) : item.linkId === DOCUMENTS ? [item] : [],
    )
    .filter(({ type }) => type === "group");
  const rowOf = new Map(
    rows.flatMap((row) => (row.item ?? []).map(({ linkId }) => [linkId, row.linkId] as const)),
  );
  return new Map(
    [...all].map(([linkId, { type }]) => [
      linkId,
      { row: rowOf.get(linkId), values: VALUES[type] },
    ]),
  );
}

/** The questionnaire that a response names; where it carries that along, the one that it is a copy of. */
function namedIn({ questionnaire, contained = [] }: ReadResponse, found: Found) {
  const isCopy = ({ id }: { id?: string | undefined }) =>
    id !== undefined && questionnaire === `#${id}`;
  if (!contained.every(isCopy)) found.note("left", "contained");
  const { url, version } = contained.find(isCopy) ?? {};
  return url && version !== undefined ? `${url}|${version}` : (url ?? questionnaire);
}

/** The address and the version that a canonical names. */
function canonical(named: string): { id: string; version: string | undefined } {
  const [url = "", version] = named.split("|");
  return { id: url.slice(url.lastIndexOf("/") + 1), version };
}

const COMPARE = "Compare the answers with the questions below.";

/** What is to know of the version that was answered. */
function versionRemark(version: string | undefined, today: string): string[] {
  if (version === today) return [];
  if (version === undefined)
    return [`It does not say which version of the questionnaire it answers. ${COMPARE}`];
  const [parts, todays] = [versionParts(version), versionParts(today)];
  if (!parts)
    return [`It answers a version of the questionnaire that this app does not know. ${COMPARE}`];
  return parts.fingerprint === todays?.fingerprint
    ? [`It answers another version of the questionnaire, of the same text of the note. ${COMPARE}`]
    : ["It answers a questionnaire made from another text of the note."];
}

/** The answer to a question. Under another version, one to other words is not taken. */
function answerIn(
  item: QuestionnaireItem,
  given: readonly ReadItem[],
  isToday: boolean,
  found: Found,
): string[] {
  const values = chosenIn(given, item, found);
  const others = given.find(({ text }) => text !== undefined && text !== item.text);
  if (isToday || !others || values.length === 0) return values;
  found.note("otherWords", `${item.linkId} (${values.join(", ")}) “${others.text}”`);
  return [];
}

/** Answers by question: those to the remaining questions, where there is none above. Of two that differ, neither. */
function questionsIn(
  service: Service,
  all: ReadonlyMap<string, QuestionnaireItem>,
  items: Items,
  isToday: boolean,
  askRemaining: boolean,
  found: Found,
): Record<string, string[]> {
  const answers = questionsOf(service.provision.criteria).flatMap(({ id }) => {
    const remaining = `${OF_REMAINING}${id}`;
    const [first = [], second = []] = [id, remaining].map((linkId) => {
      const item = all.get(linkId);
      return item ? answerIn(item, items.take(linkId), isToday, found) : [];
    });
    if (second.length > 0 && !askRemaining) {
      found.note("hidden", `${remaining} (${second.join(", ")})`);
      return first.length > 0 ? [[id, first] as const] : [];
    }
    if (first.length > 0 && second.length > 0 && first.join() !== second.join()) {
      found.note("several", `${id} (${first.join(", ")}), ${remaining} (${second.join(", ")})`);
      return [];
    }
    const values = first.length > 0 ? first : second;
    return values.length > 0 ? [[id, values] as const] : [];
  });
  return Object.fromEntries(answers);
}

/**
 * Reads what a response answers: by link id and code, never by position, and no result. What it holds beside is
 * named in the remarks. `response` is as R4 has it (`RESPONSE`). Not read where it was entered in error, or names no
 * questionnaire of the guideline.
 */
export function readAnswers(
  response: ReadResponse,
  publishing: Publishing,
): ReadAssessment | NotRead {
  const { status, authored } = response;
  const { guideline } = publishing;
  const found = findings();
  const questionnaire = namedIn(response, found);
  if (status === "entered-in-error")
    return notRead(
      "The system that wrote it marked it as entered in error. Ask for the corrected response.",
    );
  const { id, version } = canonical(questionnaire ?? "");
  const service = guideline.services.find((each) => questionnaireId(guideline, each) === id);
  if (!service) {
    const [example] = guideline.services.map((each) => questionnaireId(guideline, each));
    const named = questionnaire
      ? `It says that it answers ${questionnaire.slice(0, 100)}, which is not known to be a questionnaire of ${guideline.shortName}.`
      : "It does not say which questionnaire it answers.";
    return notRead(
      `${named} Ask the system that wrote it to name the questionnaire by its address, such as …/Questionnaire/${example}.`,
    );
  }
  const { item, version: today } = questionnaireFor(service, publishing);
  noteOthers(response, OWN, found);
  const items = itemsBelow(response.item ?? [], found);
  const all = everyItem(item);
  items.noteRest(knownOf(all));
  const askRemaining = all.has(REMAINING) && switchIn(REMAINING, items, found) === true;
  const read = {
    answers: questionsIn(service, all, items, version === today, askRemaining, found),
    askRemaining,
    evidence: evidenceIn(all, items, askRemaining, found),
    codes: codesIn(items.take(CODES), found),
    details: requestDetailsIn(all, items, found),
  };
  return {
    kind: "read",
    service: service.id,
    fingerprint: (version && versionParts(version)?.fingerprint) || guideline.fingerprint,
    authored,
    ...read,
    remarks: [...versionRemark(version, today), ...found.sentences()],
  };
}
