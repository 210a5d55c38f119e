import type { QuestionnaireItem } from "../fhir";
import type { Found } from "./found";
import type { Items } from "./response-items";
import type { ReadAnswer, ReadItem } from "./response-schema";

/** What an answer says is a code of an option; nothing, and a note of it, where it is none. */
function codeOf(
  { valueCoding, valueString }: ReadAnswer,
  item: QuestionnaireItem,
  found: Found,
): string[] {
  const { answerOption = [], linkId } = item;
  if (!valueCoding) {
    if (valueString !== undefined) found.note("unknownCodes", `${linkId} “${valueString}”`);
    return [];
  }
  const { system, code } = valueCoding;
  // A plan may publish the code systems under an address of its own.
  const end = (address: string) => address.slice(address.lastIndexOf("/CodeSystem/"));
  const option = answerOption.find(
    (each) =>
      each.valueCoding.code === code &&
      (system === undefined || end(system) === end(each.valueCoding.system ?? "")),
  );
  if (option) return [option.valueCoding.code];
  found.note("unknownCodes", `${linkId} “${code ?? valueCoding.display ?? ""}”`);
  return [];
}

export function answersIn(items: readonly ReadItem[]): readonly ReadAnswer[] {
  return items.flatMap(({ answer = [] }) => answer);
}

/** The codes chosen: each once; none where they exclude each other. */
export function chosenIn(
  items: readonly ReadItem[],
  item: QuestionnaireItem,
  found: Found,
): string[] {
  const codes = [...new Set(answersIn(items).flatMap((each) => codeOf(each, item, found)))];
  const excludes = (item.answerOption ?? []).filter(({ extension }) => extension);
  const standsAlone = codes.some((code) =>
    excludes.some(({ valueCoding }) => valueCoding.code === code),
  );
  if (codes.length < 2 || (item.repeats && !standsAlone)) return codes;
  found.note("several", `${item.linkId} (${codes.join(", ")})`);
  return [];
}

/** The one text typed; none where there are several. */
export function typedIn(
  items: readonly ReadItem[],
  { linkId }: QuestionnaireItem,
  found: Found,
): string {
  const texts = answersIn(items).flatMap(({ valueString = [] }) => valueString);
  const [text = "", ...others] = texts;
  if (others.length === 0) return text;
  found.note("several", linkId);
  return "";
}

/** What a switch is set to; nothing where it is not set, or in two ways. */
export function switchIn(linkId: string, items: Items, found: Found): boolean | undefined {
  const values = new Set(
    answersIn(items.take(linkId)).flatMap(({ valueBoolean = [] }) => valueBoolean),
  );
  if (values.size > 1) found.note("several", linkId);
  return values.size === 1 ? values.has(true) : undefined;
}
