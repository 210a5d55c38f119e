import { wordsIn } from "../../assessment/another-text/question-words";
import { UNKNOWN } from "../../criteria/criterion";
import {
  type AskedQuestion,
  type Guideline,
  readingsOfQuestion,
  type Service,
  unmeasuredReading,
  wordingFor,
} from "../../guidelines/guideline";
import { codeSystemUrl, type Publishing } from "../addresses";
import type { AnswerOption, Extension, QuestionnaireItem } from "../fhir";
import type { Enabled } from "./enable-when";

const ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";
const CATEGORY = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory";
const CATEGORIES = "http://hl7.org/fhir/questionnaire-display-category";
const EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";

export type Control = "radio-button" | "check-box" | "drop-down" | "help";

/** How an item is shown. */
export function shownAs(code: Control): Extension {
  return { url: ITEM_CONTROL, valueCodeableConcept: { coding: [{ system: CONTROLS, code }] } };
}

const INSTRUCTIONS: Extension = {
  url: CATEGORY,
  valueCodeableConcept: { coding: [{ system: CATEGORIES, code: "instructions" }] },
};

/** The guideline's own words. */
function help(linkId: string, text: string): QuestionnaireItem {
  return { extension: [shownAs("help")], linkId, text, type: "display" };
}

/** How it is read here, or what to know before answering. */
export function instruction(linkId: string, text: string): QuestionnaireItem {
  return { extension: [INSTRUCTIONS], linkId, text, type: "display" };
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly alone?: true;
}

/** What can be chosen, by code; where several may be, those that exclude the others say so. */
export function optionsFor(
  options: readonly Choice[],
  system: string,
  several: boolean,
): AnswerOption[] {
  return options.map(({ value, label, alone }) => ({
    ...(several && alone && { extension: [{ url: EXCLUSIVE, valueBoolean: true }] }),
    valueCoding: { system, code: value, display: label },
  }));
}

const WORDS = new WeakMap<Guideline, ReturnType<typeof wordsIn>>();

/** The guideline's words for its questions, worked out once. */
function wordsOnce(guideline: Guideline): ReturnType<typeof wordsIn> {
  const words = WORDS.get(guideline) ?? wordsIn(guideline);
  WORDS.set(guideline, words);
  return words;
}

/** What stands at a question: the guideline's words, then what to know, and how they are read. */
function besides(
  question: AskedQuestion,
  service: Service,
  { guideline }: Publishing,
): QuestionnaireItem[] {
  const { id, hint, unmeasured = [] } = question;
  const clauses = wordsOnce(guideline).get(id)?.clauses ?? [];
  const toKnow = [
    ...(hint ? [hint] : []),
    ...(unmeasured.length > 0 ? [unmeasuredReading(unmeasured, guideline)] : []),
    ...readingsOfQuestion(question, service).map(({ text }) => text),
  ];
  return [
    ...(clauses.length > 0 ? [help(`${id}.help`, clauses.join("\n"))] : []),
    // One item: some clients show the first only.
    ...(toKnow.length > 0 ? [instruction(`${id}.instructions`, toKnow.join("\n"))] : []),
  ];
}

/** A question as it is put for a service. */
export function questionItem(
  question: AskedQuestion,
  service: Service,
  publishing: Publishing,
  enabled: Enabled,
): QuestionnaireItem {
  const { id, label, choose, options } = question;
  const several = choose === "all-that-apply";
  return {
    extension: [shownAs(several ? "check-box" : "radio-button")],
    linkId: id,
    prefix: label,
    text: wordingFor(question, service),
    type: "choice",
    ...enabled,
    ...(several && { repeats: true }),
    answerOption: optionsFor(
      options.map((option) => ({
        ...option,
        // Where the record says nothing, no other answer can stand beside it.
        ...(option.value === UNKNOWN && { alone: true }),
      })),
      codeSystemUrl(publishing, id),
      several,
    ),
    item: besides(question, service, publishing),
  };
}
