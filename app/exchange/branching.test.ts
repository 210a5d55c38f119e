import { describe, expect, test } from "vitest";
import { printFigure } from "../../e2e/running/figure";
import {
  compareIn,
  compareRandomly,
  DEVICE_SERVICES,
  everyState,
  SMALL_SERVICES,
} from "./testing/branches";

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
    compareRandomly(service, SOME, 170);
  });
});
