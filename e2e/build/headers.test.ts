import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGE } from "./first-load";
import { headersFor } from "./headers";

function directives(policy: string): string[] {
  return policy.split(";").map((directive) => directive.trim());
}

function metaPolicy(): string {
  const [, content = ""] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(PAGE) ?? [];
  return content.replaceAll("&#39;", "'").replaceAll("&apos;", "'");
}

test("the page and the headers state one policy, but that the header lets the service worker fetch", () => {
  const header = directives(headersFor("/")["content-security-policy"] ?? "");
  const page = directives(metaPolicy());
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("connect-src 'none'");
  expect(header).toEqual([
    ...page.map((each) => (each === "connect-src 'none'" ? "connect-src 'self'" : each)),
    "frame-ancestors 'none'",
  ]);
});

test("nothing may run before the policy stands: it is the first tag of the head", () => {
  expect(PAGE).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
});

test("every path is sent with the headers that keep it to itself", () => {
  for (const path of ["/", "/index.html", "/assets/any-abcdefgh.js"])
    expect(headersFor(path)).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
    });
});

test("fingerprinted files are kept for good, and the page is asked for again each time", () => {
  expect(headersFor("/")["cache-control"]).toBe("no-cache");
  expect(headersFor("/index.html")["cache-control"]).toBe("no-cache");
  expect(headersFor("/assets/index-abcdefgh.js")["cache-control"]).toBe(
    "public, max-age=31536000, immutable",
  );
});

describe.each(["nginx.conf", "apache.htaccess", "web.config"])("docs/hosting/%s", (file) => {
  const settings = readFileSync(join("docs", "hosting", file), "utf8");

  test("sets every header that the build sends, in the same words", () => {
    for (const [name, value] of Object.entries(headersFor("/assets/any-abcdefgh.js"))) {
      expect(settings.toLowerCase()).toContain(name);
      expect(settings).toContain(`"${value}"`);
    }
    expect(settings).toContain(`"${headersFor("/")["cache-control"]}"`);
  });
});
