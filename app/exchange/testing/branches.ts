import { expect } from "vitest";
import { entry, everyAnswer } from "../../assessment/laws/states";
import { seeded } from "../../assessment/testing/random";
import { type Answers, questionsOf } from "../../criteria/criterion";
import { followFlow } from "../../criteria/flow";
import { GUIDELINE } from "../../guidelines/current";
import type { GuidelineCriterion, Service } from "../../guidelines/guideline";
import { DEFAULT_BASE } from "../addresses";
import type { QuestionnaireItem } from "../fhir";
import { questionnaireFor } from "../questionnaire";
import { shownItems } from "./shown-items";

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
export function compareIn({ id, provision }: Service) {
  const root = provision.criteria;
  const ids = new Set(questionsOf(root).map((question) => question.id));
  const service = GUIDELINE.services.find((each) => each.id === id);
  if (!service) throw new Error(`no service ${id}`);
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
export function compareRandomly(service: Service, rounds: number, seed: number): void {
  const random = seeded(seed);
  const kinds = questionsOf(service.provision.criteria).map((question) => {
    return [question.id, everyAnswer(question)] as const;
  });
  const compare = compareIn(service);
  for (let round = 0; round < rounds; round += 1)
    compare(
      Object.fromEntries(kinds.map(([id, all]) => [id, entry(all, random.below(all.length))])),
    );
}
