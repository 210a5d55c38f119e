import { relative, resolve } from "node:path";
import { Worker } from "node:worker_threads";

/*
 * Runs the tests for Stryker, each time in a thread of its own, so that nothing of one mutant is left for
 * the next. They were built before as one file: decision 32.
 */

/** What fails where no test does: loading them, or what they share. */
const SHARED = "what the tests share";

/**
 * @param {import("./thread").Task} task
 * @returns {Promise<import("./thread").Outcome>}
 */
function inThread(task) {
  return new Promise((done) => {
    const thread = new Worker(resolve("dist-mutants/built/thread.js"), { workerData: task });
    thread.once("message", done);
    thread.once("error", (error) =>
      done({ tests: [], coverage: undefined, isEndless: false, failure: error.stack }),
    );
  });
}

class ThreadRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const { tests, failure, coverage } = await inThread({ stopsAtFailure: false });
    if (failure !== undefined) return { status: "error", errorMessage: failure };
    const SUCCESS = 0;
    const FAILED = 1;
    const results = tests.map(({ id, ms, failure: failureMessage }) => ({
      id,
      name: id,
      timeSpentMs: ms,
      ...(failureMessage === undefined ? { status: SUCCESS } : { status: FAILED, failureMessage }),
    }));
    const shared = { id: SHARED, name: SHARED, timeSpentMs: 0, status: SUCCESS };
    return { status: "complete", tests: [shared, ...results], mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, mutantActivation, hitLimit, ...options }) {
    const { testFilter, disableBail } = options;
    const { tests, failure, isEndless } = await inThread({
      mutant: { id: activeMutant.id, atLoad: mutantActivation === "static", hitLimit },
      first: relative(process.cwd(), sandboxFileName).replace(/\.ts$/, ".test.ts"),
      only: testFilter,
      stopsAtFailure: !disableBail,
    });
    if (isEndless) return { status: "timeout", reason: "It was reached too often to end." };
    const nrOfTests = tests.length;
    const failed = tests.filter((each) => each.failure !== undefined);
    const killedBy = failure === undefined ? failed.map(({ id }) => id) : [SHARED];
    if (killedBy.length === 0) return { status: "survived", nrOfTests };
    const failureMessage = failure ?? failed[0].failure;
    return { status: "killed", killedBy, failureMessage, nrOfTests };
  }
}

/** What Stryker loads as a plugin. */
export const strykerPlugins = [
  { kind: "TestRunner", name: "thread", injectableClass: ThreadRunner },
];
