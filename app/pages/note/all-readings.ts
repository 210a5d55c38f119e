import { questionsOf } from "../../criteria/criterion";
import {
  type Guideline,
  type Reading,
  readingsOfQuestion,
  readingsOfService,
  type Service,
  unmeasuredReading,
} from "../../guidelines/guideline";

function readingsOf(service: Service): Reading[] {
  const questions = questionsOf(service.provision.criteria);
  return [
    ...readingsOfService(service),
    ...questions.flatMap((question) => readingsOfQuestion(question, service)),
  ];
}

/** Every reading of a guideline, each once: in the order of its services, then those of codes. */
export function allReadings({ services, readingsOfCodes }: Guideline): readonly Reading[] {
  return [...new Set([...services.flatMap(readingsOf), ...readingsOfCodes])];
}

/** How a guideline's words without a threshold are read, all of them at once. */
export function thresholdReading(guideline: Guideline): string {
  const questions = guideline.services.flatMap(({ provision }) => questionsOf(provision.criteria));
  return unmeasuredReading(
    questions.flatMap(({ unmeasured = [] }) => unmeasured),
    guideline,
  );
}
