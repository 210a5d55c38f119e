import { describe, expect, test } from "vitest";
import { printFigure } from "../../../e2e/running/figure";
import { GUIDELINE } from "../../guidelines/current";
import {
  compareFilled,
  compareIn,
  compareRandomly,
  compareRemaining,
  DEVICE_SERVICES,
  everyState,
  SMALL_SERVICES,
} from "../testing/branches";

const SOME = 1_500;

describe("a questionnaire shows a question exactly when it can still matter", () => {
  test.each(SMALL_SERVICES)("in every state of $id", (service) => {
    const states = everyState(service.provision.criteria);
    const compare = compareIn(service);
    for (const each of states) compare(each);
    expect(states.length).toBeGreaterThan(3);
    printFigure(
      states.length,
      `states of ${service.id} in which enableWhen shows what the flow asks`,
    );
  });

  test.each(DEVICE_SERVICES)(`in ${SOME} states of $id`, (service) => {
    compareRandomly(service, SOME, compareIn(service));
  });
});

describe("the remaining questions are those that are claimed and not answered as needed", () => {
  test.each(SMALL_SERVICES)("in every state of $id", (service) => {
    const compare = compareRemaining(service);
    for (const each of everyState(service.provision.criteria)) compare(each);
  });

  test.each(DEVICE_SERVICES)(`in ${SOME} states of $id`, (service) => {
    compareRandomly(service, SOME, compareRemaining(service));
  });
});

// R4 has "no answer is": so is an unanswered question.
describe.each(["no answer is", "some answer is not", "answered, and none is"] as const)(
  "a client that takes “!=” for “%s” asks all that is needed",
  (notEqual) => {
    test.each(GUIDELINE.services)("for $id", (service) => {
      compareRandomly(service, SOME / 3, compareFilled(service, notEqual));
    });
  },
);
