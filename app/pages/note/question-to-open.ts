import type { Determination } from "../../assessment/determination";
import { questionsOf } from "../../criteria/criterion";
import { pivotalQuestions } from "../../criteria/flow";
import type { AskedQuestion, GuidelineCriterion } from "../../guidelines/guideline";

/**
 * The question to go to for a criterion: the first of its questions that can still change the result,
 * else the first that is asked. None where nothing is asked about it.
 */
export function questionToOpen(
  criterion: GuidelineCriterion,
  { service, asked, relevant }: Determination,
): AskedQuestion | undefined {
  const pivotal = pivotalQuestions(service.provision.criteria, relevant);
  const questions = questionsOf(criterion);
  return (
    questions.find(({ id }) => pivotal.has(id)) ??
    questions.find((question) => asked.includes(question))
  );
}
