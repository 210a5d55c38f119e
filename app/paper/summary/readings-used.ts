import type { Determination } from "../../assessment/determination";
import { GUIDELINE } from "../../guidelines/current";
import {
  type Reading,
  readingsOfQuestion,
  readingsOfService,
  unmeasuredReading,
} from "../../guidelines/guideline";

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
