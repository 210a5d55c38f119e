import fc from "fast-check";
import { expect } from "vitest";
import { everyAnswer } from "../../assessment/laws/states/states";
import { cases } from "../../assessment/testing/random";
import { type Answers, chosen, questionsOf, UNKNOWN } from "../../criteria/criterion";
import { followFlow } from "../../criteria/flow";
import { GUIDELINE } from "../../guidelines/current";
import type { GuidelineCriterion, Service } from "../../guidelines/guideline";
import { DEFAULT_BASE } from "../addresses";
import type { QuestionnaireItem } from "../fhir";
import { OF_REMAINING, questionnaireFor, REMAINING } from "../questionnaire/service-questionnaire";
import { type NotEqual, shownItems } from "./shown-items";

const PUBLISHING = { guideline: GUIDELINE, base: DEFAULT_BASE };

/** The services whose every state can be gone through at once. */
const SMALL = ["removal", "maintenance", "trial"];
export const SMALL_SERVICES = GUIDELINE.services.filter(({ id }) => SMALL.includes(id));
export const DEVICE_SERVICES = GUIDELINE.services.filter(({ id }) => !SMALL.includes(id));

/** Only what decides whether a question is shown: the other items are as many again. */
function questionsOnly(
  items: readonly QuestionnaireItem[],
  ids: ReadonlySet<string>,
): QuestionnaireItem[] {
  return items.flatMap((item) => {
    const inside = questionsOnly(item.item ?? [], ids);
    return inside.length > 0 || ids.has(item.linkId) ? [{ ...item, item: inside }] : [];
  });
}

/** The questions that can still matter, given the answers before each: in the app, with all of them opened. */
function flowOf(root: GuidelineCriterion, answers: Answers): string[] {
  const opened = questionsOf(root).map(({ id }) => id);
  return followFlow(root, answers, { opened }).asked.map(({ id }) => id);
}

/** Holds the questionnaire of a service against the flow, with hidden answers kept and dropped. */
export function compareIn(service: Service) {
  const root = service.provision.criteria;
  const ids = new Set(questionsOf(root).map((question) => question.id));
  const items = questionsOnly(questionnaireFor(service, PUBLISHING).item, ids);
  return (answers: Answers) => {
    const asked = flowOf(root, answers);
    for (const hidden of ["kept", "dropped"] as const) {
      const shown = shownItems(items, answers, hidden).filter((each) => ids.has(each));
      if (shown.join() !== asked.join())
        expect({ answers, hidden, shown }).toEqual({ answers, hidden, shown: asked });
    }
  };
}

/**
 * Holds the remaining questions, where they are switched on, against those that the app shows then: all that are not
 * answered as needed. A client that keeps hidden answers shows none of the questions that they answer.
 */
export function compareRemaining(service: Service) {
  const root = service.provision.criteria;
  const questions = questionsOf(root).map((question) => question.id);
  const ids = new Set([REMAINING, ...questions, ...questions.map((each) => OF_REMAINING + each)]);
  const items = questionsOnly(questionnaireFor(service, PUBLISHING).item, ids);
  return (answers: Answers) => {
    const needed = flowOf(root, answers);
    const claimed = followFlow(root, answers, { askRemaining: true }).asked.map((each) => each.id);
    const isAnswered = (each: string) => needed.includes(each) && chosen(answers, each).length > 0;
    for (const hidden of ["kept", "dropped"] as const) {
      const shown = shownItems(items, { ...answers, [REMAINING]: ["true"] }, hidden);
      const isShown = (each: string) => shown.includes(each) || shown.includes(OF_REMAINING + each);
      const isDue = (each: string) => hidden === "dropped" || chosen(answers, each).length === 0;
      const missed = claimed.filter((each) => isDue(each) && !isShown(each));
      const wrong = questions.filter(
        (each) =>
          shown.includes(OF_REMAINING + each) && (isAnswered(each) || !claimed.includes(each)),
      );
      if (missed.length > 0 || wrong.length > 0)
        expect({ answers, hidden, missed, wrong }).toEqual({
          answers,
          hidden,
          missed: [],
          wrong: [],
        });
    }
  };
}

/**
 * Goes through a form with a client that reads conditions in some way: whatever it shows is answered as drawn, until it
 * shows nothing more. All that the app asks must have been shown.
 */
export function compareFilled(service: Service, notEqual: NotEqual) {
  const root = service.provision.criteria;
  const ids = new Set(questionsOf(root).map((question) => question.id));
  const items = questionsOnly(questionnaireFor(service, PUBLISHING).item, ids);
  return (drawn: Answers) => {
    let answers: Answers = {};
    for (;;) {
      const shown = shownItems(items, answers, "dropped", notEqual).filter((each) => ids.has(each));
      const next = shown.find((each) => !(each in answers));
      if (next === undefined) {
        const missed = flowOf(root, answers).filter((each) => !shown.includes(each));
        if (missed.length > 0) expect({ answers, missed }).toEqual({ answers, missed: [] });
        return;
      }
      const given = chosen(drawn, next);
      answers = { ...answers, [next]: given.length > 0 ? given : [UNKNOWN] };
    }
  };
}

/** Every combination of answers to the questions of a provision. */
export function everyState(root: GuidelineCriterion): Answers[] {
  return questionsOf(root).reduce<Answers[]>(
    (states, question) =>
      states.flatMap((each) =>
        everyAnswer(question).map((values) => ({ ...each, [question.id]: values })),
      ),
    [{}],
  );
}

/** The same in states drawn at random, whether or not the flow could lead there. */
export function compareRandomly(
  service: Service,
  rounds: number,
  compare: (answers: Answers) => void,
): void {
  const states = fc.record(
    Object.fromEntries(
      questionsOf(service.provision.criteria).map((question) => [
        question.id,
        fc.constantFrom(...everyAnswer(question)),
      ]),
    ),
    { noNullPrototype: true },
  );
  fc.assert(fc.property(states, compare), cases(rounds));
}
