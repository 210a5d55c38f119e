import type { Determination } from "../../assessment/determination";
import { answerWords, signOf } from "../../assessment/wording";
import { grounds } from "../../criteria/basis";
import { chosen, isLeaf, questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import {
  type GuidelineCriterion,
  type Reading,
  readingsOfQuestion,
  readingsOfService,
  unmeasuredReading,
} from "../../guidelines/guideline";

/** A part of several of which one is enough. */
function isCategory(criterion: GuidelineCriterion, { service }: Determination): boolean {
  const { criteria } = service.provision;
  return !isLeaf(criteria) && criteria.rule === "any-of" && criteria.children.includes(criterion);
}

/** Whether a criterion is a condition of the heading it is cited by, beside the use that claims the part. */
function isOfHeading(criterion: GuidelineCriterion, heading: string): boolean {
  return criterion.label === heading && questionsOf(criterion).some(({ claims }) => !claims);
}

function labels(criteria: readonly GuidelineCriterion[], heading: string): string {
  const all = [...new Set(criteria.map(({ label }) => label))];
  const own = criteria.some((each) => isOfHeading(each, heading)) ? ["its heading"] : [];
  return [...own, ...all.filter((label) => label !== heading)].join(", ");
}

/** Question and answer behind some criteria: of one that itself says "not", "not met" would say nothing. */
function answered(criteria: readonly GuidelineCriterion[], { relevant }: Determination): string {
  const questions = new Set(criteria.flatMap((each) => questionsOf(each)));
  return [...questions]
    .map((question) => {
      const answer = answerWords(question, chosen(relevant, question.id));
      return `${question.label} ${question.name}: ${answer}`;
    })
    .join("; ");
}

/** What decides the result, in a few words, for the rows say the rest. Nothing while it is open. */
export function reasonInFew(determination: Determination): string[] {
  const { status, because } = determination.basis;
  if (status === "undetermined") return [];
  return because.map((basis) => {
    const { criterion } = basis;
    const leaves = grounds(basis).map((each) => each.criterion);
    const category = isCategory(criterion, determination);
    const name = `${category ? "Category " : ""}${criterion.label}`;
    if (category && signOf(criterion, determination).word === "Not claimed")
      return `${name} not claimed.`;
    if (status === "met")
      return `${name} met${category ? `: ${labels(leaves, criterion.label)}` : ""}.`;
    return `${name} not met: ${answered(leaves, determination)}.`;
  });
}

/** How the phrases that the note leaves open were read for this request, each once. */
export function readingsUsed({ service, asked }: Determination): Reading[] {
  const readings = [
    ...readingsOfService(service),
    ...asked.flatMap((question) => readingsOfQuestion(question, service)),
  ];
  const unique = [...new Map(readings.map((reading) => [reading.id, reading])).values()];
  const unmeasured = asked.flatMap((question) => question.unmeasured ?? []);
  if (unmeasured.length === 0) return unique;
  const thresholds = {
    id: "thresholds",
    of: "Not defined",
    text: unmeasuredReading(unmeasured, GUIDELINE),
  };
  return [...unique, thresholds];
}
