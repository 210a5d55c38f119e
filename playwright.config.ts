import { defineConfig } from "@playwright/test";
import type { EngineName } from "./e2e/engines/engines";
import { browserHere, quickBrowserHere } from "./e2e/running/browser-here";
import { DIST, SITE } from "./e2e/running/site";

const ENGINE_NAMES: readonly EngineName[] = ["chromium", "firefox", "webkit"];

export default defineConfig<object, { engineName: EngineName }>({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Far more than anything takes, so that a busy machine fails nothing: what is right is not waited for.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // What fails everywhere is told soon.
  maxFailures: 20,
  reporter: [["list"], ["./e2e/running/counting.ts"], ["./e2e/engines/tally.ts"]],
  globalSetup: "./e2e/running/install-browser.ts",
  use: {
    baseURL: SITE.url,
    actionTimeout: 60_000,
    launchOptions: browserHere(),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${DIST} --host ${SITE.host} --port ${SITE.port} --strictPort`,
    url: SITE.url,
  },
  projects: [
    {
      name: "app",
      testDir: "e2e/journeys",
      grepInvert: /@long/,
      use: { launchOptions: quickBrowserHere() },
    },
    {
      name: "long",
      testDir: "e2e/journeys",
      grep: /@long/,
      use: { launchOptions: quickBrowserHere() },
    },
    { name: "machine", testMatch: "e2e/assure/machine.spec.ts" },
    {
      name: "assure",
      testDir: "e2e/assure",
      testIgnore: "machine.spec.ts",
      dependencies: ["machine"],
      use: { launchOptions: quickBrowserHere() },
    },
    ...ENGINE_NAMES.map((engineName) => ({
      name: `engines-${engineName}`,
      testDir: "e2e/engines",
      dependencies: ["machine"],
      use: { engineName },
    })),
    { name: "bench", testDir: "e2e/bench", workers: 1 },
    { name: "heard", testDir: "e2e/orca" },
    {
      name: "pictures",
      testMatch: "e2e/gallery/gallery.spec.ts",
      use: { launchOptions: quickBrowserHere() },
    },
    { name: "gallery", testMatch: "e2e/gallery/index.spec.ts", dependencies: ["pictures"] },
  ],
});
