import { defineConfig } from "vitest/config";
import packageJson from "../../package.json" with { type: "json" };

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  test: {
    include: ["e2e/mutants/sharp.test.ts"],
    testTimeout: 60_000,
    tags: [{ name: "long" }],
    tagsFilter: ["!long"],
  },
});
