/** @module-tag long */
import { describe, test } from "vitest";
import { printFigure } from "../../../e2e/running/figure";
import { compareIn, compareRandomly, DEVICE_SERVICES } from "../testing/branches";

/** Of each of the three device services. */
const MANY = 40_000;

describe("a questionnaire shows a question exactly when it can still matter", () => {
  test.each(DEVICE_SERVICES)(`in ${MANY} states of $id`, { timeout: 600_000 }, (service) => {
    compareRandomly(service, MANY, compareIn(service));
    printFigure(
      MANY,
      `random states of ${service.id} in which enableWhen shows what the flow asks`,
    );
  });
});
