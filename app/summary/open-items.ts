import type { Determination } from "../assessment/determination";
import type { Evidence } from "../assessment/evidence";
import { evidenceWords } from "../assessment/evidence-words";
import { gaps } from "../assessment/gaps";
import { openWord } from "../assessment/wording";
import { chosen, questionsOf, UNKNOWN } from "../criteria/criterion";
import { pivotalQuestions } from "../criteria/flow";
import { type AskedQuestion, obtainFor, type Service } from "../guidelines/guideline";

/** Something to obtain from the record. */
export interface OpenItem {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly obtain: string;
}

/** An open question, and whether it was left unanswered or the record does not say. */
export interface OpenQuestion extends OpenItem {
  readonly word: string;
}

export interface OpenItems {
  /** Those that can still change the result. None where it is certain. */
  readonly needed: readonly OpenQuestion[];
  /** Those that were asked and are open, without bearing on the result. */
  readonly besides: readonly OpenQuestion[];
  /** Those that are answered without a word on where the proof is. None where no proof is named at all. */
  readonly unproven: readonly OpenItem[];
}

/** How far the answers have come: of the questions answered so far or still able to matter. */
export interface Counts {
  readonly answered: number;
  readonly of: number;
  readonly notDocumented: number;
}

export function toObtain(question: AskedQuestion, service: Service): OpenItem {
  const { id, label, name } = question;
  return { id, label, name, obtain: obtainFor(question, service) };
}

function isOpen({ id }: AskedQuestion, { relevant }: Determination): boolean {
  const values = chosen(relevant, id);
  return values.length === 0 || values.includes(UNKNOWN);
}

/** Whether anyone began to say where the proof of these answers is. */
function namesProof({ asked }: Determination, evidence: Evidence): boolean {
  const words = asked.map((question) => evidenceWords(question, evidence));
  const any = words.some(({ note, rows, citations }) => note || rows.length + citations.length > 0);
  return any || evidence.documents.length > 0;
}

function unprovenItems(determination: Determination, evidence: Evidence): OpenItem[] {
  if (!namesProof(determination, evidence)) return [];
  return gaps(determination, evidence)
    .filter(({ kind }) => kind === "no-proof")
    .map(({ question }) => toObtain(question, determination.service));
}

/** What is still to be documented, in the note's order. */
export function openItems(determination: Determination, evidence: Evidence): OpenItems {
  const { service, relevant, asked } = determination;
  const { criteria } = service.provision;
  const pivotal = pivotalQuestions(criteria, relevant);
  const open = questionsOf(criteria)
    .filter((question) => isOpen(question, determination))
    .map((question) => ({
      item: { ...toObtain(question, service), word: openWord(question, relevant) },
      needed: pivotal.has(question.id),
      asked: asked.includes(question),
    }));
  return {
    needed: open.filter(({ needed }) => needed).map(({ item }) => item),
    besides: open.filter((each) => each.asked && !each.needed).map(({ item }) => item),
    unproven: unprovenItems(determination, evidence),
  };
}

export function countsOf(determination: Determination): Counts {
  const { service, relevant } = determination;
  const pivotal = pivotalQuestions(service.provision.criteria, relevant);
  const given = Object.keys(relevant);
  const notDocumented = given.filter((id) => chosen(relevant, id).includes(UNKNOWN)).length;
  return {
    answered: given.length - notDocumented,
    of: new Set([...given, ...pivotal]).size,
    notDocumented,
  };
}
