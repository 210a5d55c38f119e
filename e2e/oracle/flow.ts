import { type Answers, at, stateOf } from "./completions";
import { PROVISIONS, type ServiceId } from "./note";
import { tablesOf } from "./tables";

export interface Flow {
  /** The questions to show, in the note's order. */
  readonly asked: readonly string[];
  /** The answers that count. */
  readonly relevant: Answers;
}

/**
 * Walks the note's order: shows each question that the answers before it leave able to matter, up to
 * the first unanswered one; beyond it, those that have an answer. With `all`, those too that have none.
 */
export function follow(service: ServiceId, answers: Answers, { all = false } = {}): Flow {
  const { places, sway } = tablesOf(PROVISIONS[service]).completions;
  const asked: string[] = [];
  const relevant: Record<string, readonly string[]> = {};
  let state = stateOf(places, {});
  let waiting = false;
  places.forEach((place, bit) => {
    if (!((at(sway, state) >> bit) & 1)) return;
    const values = answers[place.id] ?? [];
    if (values.length > 0) {
      relevant[place.id] = values;
      state += stateOf([place], answers) - place.open * place.weight;
    } else if (waiting && !all) return;
    else waiting = true;
    asked.push(place.id);
  });
  return { asked, relevant };
}
