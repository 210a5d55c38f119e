import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { DIST } from "../running/site";
import { everyFile } from "./headers";

const COMPRESSED_ALREADY = [".woff2", ".png", ".icc"];

test("each text lies beside itself in brotli and gzip, in fewer bytes, and nothing else does", () => {
  for (const path of everyFile()) {
    const content = readFileSync(join(DIST, path));
    const gains = !COMPRESSED_ALREADY.includes(extname(path));
    for (const [kind, read] of [
      ["br", brotliDecompressSync],
      ["gz", gunzipSync],
    ] as const) {
      const beside = join(DIST, `${path}.${kind}`);
      expect(existsSync(beside), beside).toBe(gains);
      if (!gains) continue;
      const compressed = readFileSync(beside);
      expect(compressed.length, beside).toBeLessThan(content.length);
      expect(read(compressed).equals(content), beside).toBe(true);
    }
  }
});

test("none of these is kept for use without a network", () => {
  expect(readFileSync(join(DIST, "sw.js"), "utf8")).not.toMatch(/\.(br|gz)"/);
});
