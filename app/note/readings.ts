import { questionsOf } from "../criteria/criterion";
import {
  type Guideline,
  type Reading,
  type Service,
  unmeasuredReading,
} from "../guidelines/guideline";

function readingsOf({ provision, readings = [] }: Service): Reading[] {
  const questions = questionsOf(provision.criteria);
  return [...provision.readings, ...questions.flatMap((each) => each.readings ?? []), ...readings];
}

/** Every reading of a guideline, each once, in the order of its services. */
export function allReadings({ services }: Guideline): readonly Reading[] {
  return [...new Set(services.flatMap(readingsOf))];
}

/** How a guideline's words without a threshold are read, all of them at once. */
export function thresholdReading({ services }: Guideline): string {
  const questions = services.flatMap(({ provision }) => questionsOf(provision.criteria));
  return unmeasuredReading(questions.flatMap(({ unmeasured = [] }) => unmeasured));
}
