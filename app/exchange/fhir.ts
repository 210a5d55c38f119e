/** As much of FHIR R4 as is written here. What is read is checked by a schema of its own. */

interface Coding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}

export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
}

/** When an item is enabled: by the answer to another question. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: "=" | "!=" | "exists";
  readonly answerCoding?: Coding;
  readonly answerBoolean?: boolean;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly prefix?: string;
  readonly text: string;
  readonly type: "group" | "display" | "choice" | "open-choice" | "string" | "text";
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: "all" | "any";
  readonly repeats?: true;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: "Questionnaire";
  readonly id: string;
  readonly meta: { readonly profile: readonly string[] };
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: "draft";
  readonly subjectType: readonly string[];
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface CodeSystem {
  readonly resourceType: "CodeSystem";
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: "draft";
  readonly caseSensitive: true;
  readonly content: "complete";
  readonly count: number;
  readonly concept: readonly { readonly code: string; readonly display: string }[];
}
