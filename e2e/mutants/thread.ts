import { parentPort, workerData } from "node:worker_threads";
import { runTests } from "./harness";
import { loadTests } from "./tests";

/** What one thread is to do. */
export interface Task {
  /** The mutant to bring in, if any: before the tests are loaded, or after. */
  readonly mutant?: { readonly id: string; readonly atLoad: boolean; readonly hitLimit?: number };
  /** The end of the path of the test file to begin with. */
  readonly first?: string;
  /** The tests to run; all without. */
  readonly only?: readonly string[];
  readonly stopsAtFailure: boolean;
}

/** What came of it. */
export interface Outcome {
  readonly tests: readonly { id: string; ms: number; failure?: string }[];
  /** What failed outside of any test. */
  readonly failure?: string;
  /** How often each mutant was reached, as Stryker's own code in the app counts it. */
  readonly coverage: unknown;
  /** Whether the mutant was reached so often that it would never end. */
  readonly isEndless: boolean;
}

interface Counters {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

declare global {
  /** What Stryker's code in the app reads and writes. */
  var __stryker__: Counters;
}

function said(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function outcomeOf({ mutant, first, only, stopsAtFailure }: Task): Promise<Outcome> {
  const tests: Outcome["tests"][number][] = [];
  const counters: Counters = {};
  globalThis.__stryker__ = counters;
  const chosen = only && new Set(only);
  let failure: string | undefined;
  try {
    if (mutant?.atLoad) counters.activeMutant = mutant.id;
    await loadTests();
    if (mutant)
      Object.assign(counters, { activeMutant: mutant.id, hitCount: 0, hitLimit: mutant.hitLimit });
    const course = {
      chosen: (id: string) => chosen?.has(id) ?? true,
      begins: (id: string) => {
        counters.currentTestId = id;
      },
      ended: (id: string, ms: number, error: unknown) => {
        counters.currentTestId = undefined;
        tests.push({ id, ms, ...(error !== undefined && { failure: said(error) }) });
        return error === undefined || !stopsAtFailure;
      },
    };
    await runTests(course, (file) => first !== undefined && file.endsWith(first));
  } catch (error) {
    failure = said(error);
  }
  const isEndless = (counters.hitCount ?? 0) > (counters.hitLimit ?? Number.POSITIVE_INFINITY);
  return { tests, coverage: counters.mutantCoverage, isEndless, ...(failure && { failure }) };
}

parentPort?.postMessage(await outcomeOf(workerData as Task));
