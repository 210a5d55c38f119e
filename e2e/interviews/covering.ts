import { standsBeside } from "../oracle/beside";
import { consult, type ServiceId } from "../oracle/oracle";
import type { Script } from "./script";

/** What an interview covers: each two of its answers, and each answer with what stands at the result. */
function coveredBy(service: ServiceId, { steps }: Script): string[] {
  const answers = steps.map(({ question, values }) => `${question} ${values.join("+")}`);
  const given = steps.map(({ question, values }) => [question, values] as const);
  const found = consult(service, Object.fromEntries(given));
  const end = [found.result, JSON.stringify(standsBeside(service, found))].join();
  const all = [...answers, end];
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => `${one}; ${other}`));
}

/** Whether no answer is "not documented". */
export function isKnown({ steps }: Script): boolean {
  return !steps.some(({ values }) => values.includes("unknown"));
}

/** All interviews with known answers; of the others, each that covers what none before it does. */
export function covering(service: ServiceId, scripts: readonly Script[]): Script[] {
  const known = scripts.filter(isKnown);
  const covered = new Set(known.flatMap((each) => coveredBy(service, each)));
  const adding = scripts.filter((each) => {
    if (isKnown(each)) return false;
    const fresh = coveredBy(service, each).filter((what) => !covered.has(what));
    for (const what of fresh) covered.add(what);
    return fresh.length > 0;
  });
  return [...known, ...adding];
}
