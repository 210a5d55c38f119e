import type { Determination } from "../assessment/determination";
import { type Reading, unmeasuredReading } from "../guidelines/guideline";

/** How the phrases that the note leaves open were read for this request, each once. */
export function readingsUsed({ service, asked }: Determination): Reading[] {
  const readings = [
    ...service.provision.readings,
    ...(service.readings ?? []),
    ...asked.flatMap((question) => question.readings ?? []),
  ];
  const unique = [...new Map(readings.map((reading) => [reading.id, reading])).values()];
  const unmeasured = asked.flatMap((question) => question.unmeasured ?? []);
  if (unmeasured.length === 0) return unique;
  const thresholds = { id: "thresholds", of: "No threshold", text: unmeasuredReading(unmeasured) };
  return [...unique, thresholds];
}
