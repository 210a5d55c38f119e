import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PRODUCT } from "./product";

test("the app has the name that its page has before it runs", () => {
  const [, title] = /<title>(.*)<\/title>/.exec(readFileSync("index.html", "utf8")) ?? [];
  expect(title).toBe(PRODUCT);
});
