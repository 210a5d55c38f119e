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
  readonly type: "group" | "display" | "boolean" | "choice" | "open-choice" | "string" | "text";
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

export type ResponseAnswer =
  | { readonly valueCoding: Coding }
  | { readonly valueString: string }
  | { readonly valueBoolean: boolean };

export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

interface Reference {
  readonly reference: string;
  readonly type: string;
}

export interface QuestionnaireResponse {
  readonly resourceType: "QuestionnaireResponse";
  readonly language: string;
  readonly questionnaire: string;
  readonly status: "in-progress" | "completed";
  readonly subject?: Reference;
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}

interface Identifier {
  readonly system?: string;
  readonly value: string;
}

/** What is known of someone or something besides the answers, as far as it was typed. */
export type BesideResponse =
  | {
      readonly resourceType: "Patient";
      readonly identifier?: readonly Identifier[];
      readonly name?: readonly { readonly text: string }[];
      readonly birthDate?: string;
    }
  | {
      readonly resourceType: "Coverage";
      readonly status: "active";
      readonly subscriberId?: string;
      readonly beneficiary: Reference;
      readonly payor: readonly { readonly display: string }[];
    }
  | {
      readonly resourceType: "Practitioner" | "Organization";
      readonly identifier?: readonly Identifier[];
      readonly name?: string | readonly { readonly text: string }[];
    }
  | {
      readonly resourceType: "DocumentReference";
      readonly status: "current";
      readonly type: { readonly text: string };
      readonly subject?: Reference;
      readonly date: string;
      readonly content: readonly {
        readonly attachment: {
          readonly contentType: "application/pdf";
          readonly data: string;
          readonly title: string;
          readonly creation: string;
        };
      }[];
    }
  | {
      readonly resourceType: "Provenance";
      readonly target: readonly Reference[];
      readonly recorded: string;
      readonly agent: readonly { readonly who: { readonly display: string } }[];
    };

export interface Bundle {
  readonly resourceType: "Bundle";
  readonly language: string;
  readonly type: "collection";
  readonly timestamp: string;
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: QuestionnaireResponse | BesideResponse;
  }[];
}
