import { parentPort, workerData } from "node:worker_threads";
import { collect, fileOf, runBlock } from "./harness";
import { TEST_FILES } from "./tests";

/** What one thread is to do. */
export interface Task {
  /** The mutant to bring in, if any: before the tests of a file are loaded, or after. */
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

/** The files that have a test to run: the one to begin with, then the others. */
function filesFor(first: Task["first"], only: Task["only"]) {
  const due = only && new Set(only.map(fileOf));
  const isFirst = ([path]: readonly [string, unknown]) =>
    first !== undefined && path.endsWith(first);
  return TEST_FILES.filter(([path]) => due?.has(path) ?? true).sort(
    (one, other) => Number(isFirst(other)) - Number(isFirst(one)),
  );
}

async function outcomeOf({ mutant, first, only, stopsAtFailure }: Task): Promise<Outcome> {
  const tests: Outcome["tests"][number][] = [];
  const counters: Counters = {};
  globalThis.__stryker__ = counters;
  const chosen = only && new Set(only);
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
  let failure: string | undefined;
  try {
    for (const [path, load] of filesFor(first, only)) {
      counters.activeMutant = mutant?.atLoad ? mutant.id : undefined;
      const block = await collect(path, load);
      if (mutant)
        Object.assign(counters, {
          activeMutant: mutant.id,
          hitCount: 0,
          hitLimit: mutant.hitLimit,
        });
      if (!(await runBlock(block, course))) break;
    }
  } catch (error) {
    failure = said(error);
  }
  const isEndless = (counters.hitCount ?? 0) > (counters.hitLimit ?? Number.POSITIVE_INFINITY);
  return { tests, coverage: counters.mutantCoverage, isEndless, ...(failure && { failure }) };
}

parentPort?.postMessage(await outcomeOf(workerData as Task));
