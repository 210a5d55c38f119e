import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify("0.1.0") },
  test: {
    include: ["mutants/sharp.test.ts"],
    testTimeout: 60_000,
    tags: [{ name: "long" }],
    tagsFilter: ["!long"],
  },
});
