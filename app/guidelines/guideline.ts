import type { Criterion, Group, Option, Question, Status } from "../criteria/criterion";
import type { EvidenceFormId } from "./evidence-forms";

/** How an open phrase of the guideline is read here. Shown beside its question and on paper. */
export interface Reading {
  readonly id: string;
  /** The clause that is open to reading, as cited. */
  readonly of: string;
  readonly text: string;
}

/** What a guideline says beside a criterion. */
export interface Clause {
  /** How the clause is cited, such as "A(1)". */
  readonly label: string;
  /** The criterion in a few words. */
  readonly name: string;
  /** The guideline's own words, as they stand in its source text. */
  readonly quote: string;
}

/** What cannot be true beside an answer: another answer, or rows of details of the same question, in words. */
export type Contradicted =
  | { readonly question: string; readonly value: string }
  | { readonly rows: EvidenceFormId; readonly called: string };

/** An answer in words. */
export interface AnswerOption extends Option {
  readonly label: string;
  /** What is asked about never took place: said wherever the criterion's status is, for it is more than a "no". */
  readonly never?: true;
  /** Both are entries to check then. No determination rests on it. */
  readonly contradicts?: readonly Contradicted[];
}

/** A question as it is put to a person. */
export interface AskedQuestion extends Question {
  /** The clauses it belongs to, as cited. */
  readonly label: string;
  /** What it is about, as a thing that a record can show. */
  readonly name: string;
  readonly text: string;
  /** The wording for a service that looks back. */
  readonly textLookingBack?: string;
  /** What to know before choosing. */
  readonly hint?: string;
  readonly options: readonly AnswerOption[];
  /** The documentation that would answer it. */
  readonly obtain: string;
  /** The same for a service that looks back. */
  readonly obtainLookingBack?: string;
  /** Words of the clause that carry no threshold. */
  readonly unmeasured?: readonly string[];
  readonly readings?: readonly Reading[];
  /** Further readings for a service that looks back. */
  readonly readingsLookingBack?: readonly Reading[];
  /** It rests on a record that may be lost for a service that looks back. */
  readonly originalRecord?: true;
  /** Forms of supporting details that help here, beside a note and citations. */
  readonly evidence?: readonly EvidenceFormId[];
}

/** A criterion with the clause that it rests on. */
export type GuidelineCriterion = Criterion<Clause, AskedQuestion>;
/** One with parts. */
export type GuidelineGroup = Clause & Group<Clause, AskedQuestion>;

/** What a request comes to. */
export type Result = "met" | "not-met" | "undetermined" | "not-addressed";

/** What follows from a provision's status. */
export interface Consequence {
  readonly result: Result;
  readonly sentence: string;
  /** What always goes with the sentence. */
  readonly remark?: string;
  /** The lines of the Prioritized List that a met result names. */
  readonly lines: readonly number[];
}

/** What follows while a result is open: no line is named. */
export const UNDETERMINED: Consequence = {
  result: "undetermined",
  sentence: "Cannot be determined yet",
  lines: [],
};

/** A line named for some uses, apart from the result. */
export interface LineStatement {
  readonly line: number;
  /** Any of the uses it is named for; each child's name completes "For ... the note names Line ...". */
  readonly uses: GuidelineGroup;
  /** The guideline note that the statement points to, in full. */
  readonly see: string;
}

/** A part of the guideline with criteria and consequences of its own. */
export interface Provision {
  readonly id: string;
  readonly name: string;
  readonly criteria: GuidelineCriterion;
  /** Undetermined, it is the usual one where none is given. */
  readonly consequences: {
    readonly met: Consequence;
    readonly "not-met": Consequence;
    readonly undetermined?: Consequence;
    /** Undetermined where nothing is left to answer and an original record is not documented. */
    readonly recordLost?: Consequence;
  };
  readonly lineStatement?: LineStatement;
  /** What else the source says, word for word, under what it is about. */
  readonly alsoSays?: { readonly heading: string; readonly quotes: readonly string[] };
  readonly readings: readonly Reading[];
}

/** What can be requested. */
export interface Service {
  readonly id: string;
  /** As an answer to "What is being requested?". */
  readonly label: string;
  readonly title: string;
  readonly provision: Provision;
  /** What the criteria are about has been done already: they are asked about the time before it. */
  readonly looksBack?: true;
  /** When the caution on interrupted therapy stands at the result. */
  readonly caution: "always" | "unless-met" | "never";
  readonly readings?: readonly Reading[];
  /** Forms of supporting details on the request itself. */
  readonly evidence?: readonly EvidenceFormId[];
}

/** Something to say of a code on a request for one of these services, by id. */
interface SaidOfCode {
  readonly services: readonly string[];
  readonly text: string;
}

/** What a guideline says of codes. It never changes a determination. */
export interface CodeStatement {
  readonly codes: readonly string[];
  /** The guideline's own words. */
  readonly quote: string;
  /** Said where one of the codes is entered; "it" is the code. */
  readonly entered: SaidOfCode;
  /** Said where none of the codes is entered, to offer them. */
  readonly missing?: SaidOfCode;
}

/** Something that is not part of the guideline, with its source. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  /** Prominent for a date of service on or after this day (YYYY-MM-DD). */
  readonly from?: string;
  /** Prominent for a member younger than this, in years. */
  readonly under?: number;
}

/** A guideline as data: all that the app knows of it. */
export interface Guideline {
  readonly id: string;
  readonly name: string;
  /** As it is called in a sentence. */
  readonly shortName: string;
  readonly title: string;
  readonly edition: string;
  /** The shipped text. */
  readonly source: string;
  /** SHA-256 of the shipped text, in hex. */
  readonly fingerprint: string;
  /** Parts of the source that no criterion rests on. */
  readonly context: readonly string[];
  readonly services: readonly Service[];
  /** When the wording of services that look back is used, in words: "With a pump in place". */
  readonly lookingBack: string;
  /** How it is read on codes. No request rests on it: where such a code is entered, that is said of the code. */
  readonly readingsOfCodes: readonly Reading[];
  readonly caution: Notice;
  readonly beyond: readonly Notice[];
}

/** What follows from a status of a provision's criteria. */
export function consequenceOf({ consequences }: Provision, status: Status): Consequence {
  return consequences[status] ?? UNDETERMINED;
}

/** How a group combines what is below it, in words. */
export const RULE_WORDS = { "all-of": "all of", "any-of": "any of" } as const;

/** The question's wording for a service. */
export function wordingFor(question: AskedQuestion, service: Service): string {
  return (service.looksBack && question.textLookingBack) || question.text;
}

/** The documentation that would answer a question, for a service. */
export function obtainFor(question: AskedQuestion, service: Service): string {
  return (service.looksBack && question.obtainLookingBack) || question.obtain;
}

/** How the request itself is read: its service, then the provision. */
export function readingsOfService({ readings = [], provision }: Service): Reading[] {
  return [...readings, ...provision.readings];
}

/** How a question's clause is read for a service, besides its words without a threshold. */
export function readingsOfQuestion(question: AskedQuestion, service: Service): Reading[] {
  const { readings = [], readingsLookingBack = [] } = question;
  return service.looksBack ? [...readings, ...readingsLookingBack] : [...readings];
}

/** How words without a threshold are read. */
export function unmeasuredReading(words: readonly string[], { shortName }: Guideline): string {
  const each = [...new Set(words)];
  const last = each.pop();
  const list = each.length > 0 ? `“${each.join(",” “")}” or “${last}.”` : `“${last}.”`;
  return `${shortName} does not define ${list} This is the clinician’s judgment.`;
}
