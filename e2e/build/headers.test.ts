import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { DIST } from "../running/site";
import { PAGE } from "./first-load";
import { everyFile, headersFor, TYPES } from "./headers";

/** The fingerprints of what stands in the page itself, in its order. */
function fingerprintsOf(part: RegExp): string {
  return [...PAGE.matchAll(part)]
    .map(([, text = ""]) => createHash("sha256").update(text).digest("base64"))
    .map((hash) => `'sha256-${hash}'`)
    .join(" ");
}

const INLINE_SCRIPT = fingerprintsOf(/<script>(.*?)<\/script>/gs);
const INLINE_STYLE = fingerprintsOf(/<style>(.*?)<\/style>/gs);

/** All that the page's policy lets through; nothing may be added unseen. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${INLINE_SCRIPT}`,
  `style-src 'self' ${INLINE_STYLE}`,
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types note-170-worker",
];

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
  expect(page).toEqual(POLICY);
  expect(header).toEqual([
    ...page.map((each) => (each === "connect-src 'none'" ? "connect-src 'self'" : each)),
    "frame-ancestors 'none'",
  ]);
});

test("two scripts and one style stand in the page, and nothing in it carries a style or a handler of its own", () => {
  expect(PAGE.match(/<style\b/g)).toHaveLength(1);
  expect(PAGE.match(/<script(?![^>]* src=)/g)).toHaveLength(2);
  expect(PAGE.replace(/<style>.*?<\/style>/s, "")).not.toMatch(/ (style|on\w+)=/);
});

test("nothing may run before the policy stands: it is the first tag of the head", () => {
  expect(PAGE).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
});

const OFF = [
  ...[
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
  ],
  ...["fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get"],
  ...["idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials"],
  ...["payment", "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get"],
  ...["screen-wake-lock", "serial", "usb", "window-management", "xr-spatial-tracking"],
];

test("every path is sent with exactly these headers, and how long it may be kept", () => {
  for (const path of ["/", ...everyFile()])
    expect(headersFor(path), path).toEqual({
      "content-security-policy":
        `default-src 'none'; script-src 'self' ${INLINE_SCRIPT}; style-src 'self' ${INLINE_STYLE}; ` +
        "font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types note-170-worker; " +
        "frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "permissions-policy": OFF.map((feature) => `${feature}=()`).join(", "),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "strict-transport-security": "max-age=31536000",
      "cache-control": path.startsWith("/assets/")
        ? "public, max-age=31536000, immutable"
        : "no-cache",
    });
});

test("what is kept for good carries a fingerprint in its name, and nothing else does", () => {
  for (const path of everyFile())
    expect(/-[\w-]{8}\.\w+$/.test(path), path).toBe(path.startsWith("/assets/"));
});

/** The settings for each server, which files it knows by itself, and how it is told of others. */
const SERVERS = [
  {
    file: "nginx.conf",
    knows: [".html", ".js", ".css", ".json", ".woff2", ".svg", ".png"],
    told: (kind: string, type: string) => `${type} ${kind.slice(1)};`,
  },
  {
    file: "apache.htaccess",
    knows: [".html", ".js", ".css", ".json", ".svg", ".png"],
    told: (kind: string, type: string) => `AddType ${type} ${kind}\n`,
  },
  {
    file: "web.config",
    knows: [".html", ".js", ".css", ".png"],
    told: (kind: string, type: string) =>
      `<remove fileExtension="${kind}" /> <mimeMap fileExtension="${kind}" mimeType="${type}" />`,
  },
];

describe.each(SERVERS)("hosting/$file", ({ file, knows, told }) => {
  const settings = readFileSync(join(DIST, "hosting", file), "utf8");

  test("stands in docs/hosting as well, without the fingerprints of a build", () => {
    const inDocs = readFileSync(join("docs", "hosting", file), "utf8");
    const fingerprints = [INLINE_SCRIPT, INLINE_STYLE].map((each) => ` ${each}`);
    expect(fingerprints.reduce((text, each) => text.replaceAll(each, ""), settings)).toBe(inDocs);
  });

  test("sets every header that the build sends, in the same words", () => {
    for (const [name, value] of Object.entries(headersFor("/assets/any-abcdefgh.js"))) {
      expect(settings.toLowerCase()).toContain(name);
      expect(settings).toContain(`"${value}"`);
    }
    expect(settings).toContain(`"${headersFor("/")["cache-control"]}"`);
  });

  test("says what each kind of file in the build is, where the server does not know it", () => {
    const kinds = new Set(everyFile().map((path) => extname(path)));
    expect([...kinds].filter((kind) => !TYPES[kind])).toEqual([]);
    for (const kind of kinds)
      if (!knows.includes(kind))
        expect(settings.replaceAll(/>\s+</g, "> <"), kind).toContain(told(kind, TYPES[kind] ?? ""));
  });
});
