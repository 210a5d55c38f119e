import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import packageJson from "../../package.json" with { type: "json" };

/** Builds the tests of the logic, and all that they import, as one file for a thread. */
export default defineConfig({
  publicDir: false,
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  resolve: {
    alias: [
      { find: /^vitest$/, replacement: fileURLToPath(new URL("harness.ts", import.meta.url)) },
    ],
  },
  ssr: { noExternal: true },
  build: {
    ssr: "e2e/mutants/thread.ts",
    // As deep as the tests, which find files from where they stand.
    outDir: "dist-mutants/built",
    target: "node20",
    minify: false,
    // All of the logic is there, used or not: a mutant that nothing runs survives.
    rolldownOptions: { treeshake: false, output: { codeSplitting: false } },
  },
});
