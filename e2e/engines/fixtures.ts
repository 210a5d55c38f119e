import { test as base } from "@playwright/test";
import type { Driver, Engine, Wish } from "./driver";
import { ENGINES, type EngineName } from "./engines";

export { expect } from "@playwright/test";

interface OfWorker {
  /** Which engine this project is about. */
  readonly engineName: EngineName;
  readonly engine: Engine;
}

interface OfTest {
  /** Starts a browser that knows nothing yet; it is closed after the test. */
  readonly start: (wish?: Wish) => Promise<Driver>;
}

export const test = base.extend<OfTest, OfWorker>({
  engineName: ["chromium", { scope: "worker", option: true }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await ENGINES[engineName]();
      await use(engine);
      await engine.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  start: [
    async ({ engine }, use) => {
      const started: Driver[] = [];
      await use(async (wish) => {
        const driver = await engine.start(wish);
        started.push(driver);
        return driver;
      });
      for (const driver of started) await driver.close();
    },
    { timeout: 60_000 },
  ],
});
