/** What the validator does not see: rules of R4 that are checked here, of resources as JSON. */

type Json = unknown;
type Element = Readonly<Record<string, Json>>;

function isElement(value: Json): value is Element {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function elements(value: Json): Element[] {
  return list(value).filter((each) => isElement(each));
}

/** Every object within a value, itself included. */
function within(value: Json): Element[] {
  const parts = Array.isArray(value) ? value : isElement(value) ? Object.values(value) : [];
  return [...(isElement(value) ? [value] : []), ...parts.flatMap((each) => within(each))];
}

/** The required bindings that these resources use, by the name of an element. */
const BINDINGS: Readonly<Record<string, readonly string[]>> = {
  Questionnaire: ["draft", "active", "retired", "unknown"],
  CodeSystem: ["draft", "active", "retired", "unknown"],
  QuestionnaireResponse: ["in-progress", "completed", "amended", "entered-in-error", "stopped"],
  Coverage: ["active", "cancelled", "draft", "entered-in-error"],
  DocumentReference: ["current", "superseded", "entered-in-error"],
};
const TYPES = ["group", "display", "boolean", "choice", "open-choice", "string", "text"];
const OPERATORS = ["exists", "=", "!=", ">", "<", ">=", "<="];

function items(value: Json): Element[] {
  return elements(value).flatMap((each) => [
    each,
    ...items(each.item),
    ...elements(each.answer).flatMap((answer) => items(answer.item)),
  ]);
}

function ofQuestionnaire({ item }: Element): string[] {
  const all = items(item);
  const ids = all.map(({ linkId }) => linkId);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `que-2: ${id} twice`),
    ...all.flatMap(({ linkId, type, enableWhen, enableBehavior, answerOption, item: inner }) => [
      ...(TYPES.includes(String(type)) ? [] : [`${linkId}: no type ${type}`]),
      ...(type === "display" && inner ? [`que-1: ${linkId}`] : []),
      ...(type === "group" && elements(inner).length === 0 ? [`que-1: ${linkId} is empty`] : []),
      ...(answerOption && !String(type).endsWith("choice") ? [`que-5: ${linkId}`] : []),
      ...(elements(enableWhen).length > 1 && !enableBehavior ? [`que-12: ${linkId}`] : []),
      ...(enableBehavior && !["all", "any"].includes(String(enableBehavior))
        ? [`${linkId}: no behavior ${enableBehavior}`]
        : []),
      ...elements(enableWhen).flatMap((when) => [
        ...(OPERATORS.includes(String(when.operator))
          ? []
          : [`${linkId}: no operator ${when.operator}`]),
        ...(ids.includes(when.question) ? [] : [`${linkId}: no question ${when.question}`]),
        ...(when.operator === "exists" && typeof when.answerBoolean !== "boolean"
          ? [`que-7: ${linkId}`]
          : []),
      ]),
    ]),
  ];
}

/** Whether answers are to items of the questionnaire, of their kind and among their options, under its texts. */
export function againstQuestionnaire(response: Element, questionnaire: Element): string[] {
  const known = new Map(items(questionnaire.item).map((each) => [each.linkId, each]));
  return items(response.item).flatMap(({ linkId, text, answer }) => {
    const item = known.get(linkId);
    if (!item) return [`${linkId} is not asked`];
    const options = elements(item.answerOption).map(({ valueCoding }) =>
      JSON.stringify(valueCoding),
    );
    const answers = elements(answer);
    return [
      ...(text === item.text ? [] : [`${linkId} reads otherwise`]),
      ...(answers.length > 1 && !item.repeats ? [`${linkId} has several answers`] : []),
      ...answers.flatMap((each) => {
        if (item.type === "open-choice") return [];
        const fits =
          item.type === "choice"
            ? options.includes(JSON.stringify(each.valueCoding))
            : typeof (item.type === "boolean" ? each.valueBoolean : each.valueString) ===
              (item.type === "boolean" ? "boolean" : "string");
        return fits ? [] : [`${linkId}: ${JSON.stringify(each)}`];
      }),
    ];
  });
}

/** What breaks a rule, in a few words each. */
export function beyondValidator(resource: Json): string[] {
  const all = within(resource);
  const values = (each: Element) => Object.keys(each).filter((name) => /^value[A-Z]/.test(name));
  return all.flatMap((each) => [
    ...(values(each).length > 1 ? [`several of ${values(each).join(", ")}`] : []),
    ...(typeof each.resourceType === "string" &&
    BINDINGS[each.resourceType] &&
    !BINDINGS[each.resourceType]?.includes(String(each.status))
      ? [`${each.resourceType}: no status ${each.status}`]
      : []),
    ...(each.resourceType === "Questionnaire" ? ofQuestionnaire(each) : []),
    ...(Object.values(each).some(
      (value) => value === "" || (Array.isArray(value) && value.length === 0),
    )
      ? [`ele-1: ${Object.keys(each).join()}`]
      : []),
  ]);
}
