import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writeAttachment } from "../file/file";
import { ASSESSMENT } from "../testing/saved-file";

const DOCUMENT = readFileSync(new URL("../../../docs/exchange.md", import.meta.url), "utf8");

test("the document says where each part of the saved file stands in a response, or that it is not carried", () => {
  const written: Record<string, unknown> = JSON.parse(
    writeAttachment(ASSESSMENT, { version: "1.0.0", now: new Date() }),
  );
  const [, table = ""] = DOCUMENT.split("## The response: what stands where");
  for (const name of Object.keys(written)) expect(table, name).toContain(`\`${name}`);
});
