import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../running/site";

/** What each kind of file in the build is sent as, by the ending of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".json": "application/json",
  ".icc": "application/vnd.iccprofile",
};

/** Read by hosts and by tests, or sent in another file's place; no browser asks for them. */
const NOT_FOR_BROWSERS = /^\/(_headers$|\.vite\/|hosting\/)|\.(br|gz)$/;

/** The paths of every file of the build that is there for browsers. */
export function everyFile(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length))
    .filter((path) => !NOT_FOR_BROWSERS.test(path));
}

/** The headers that a static host reads from the build: by path pattern, then by name. */
function readHeaders(): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let rule = new Map<string, string>();
  for (const line of readFileSync(join(DIST, "_headers"), "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) rule.set(name.toLowerCase(), value);
    else {
      rule = new Map();
      rules.set(line.trim(), rule);
    }
  }
  return rules;
}

/** The headers for one path, as Netlify and Cloudflare apply the rules. */
export function headersFor(path: string): Record<string, string> {
  const rules = [...readHeaders()].filter(([pattern]) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.fromEntries(rules.flatMap(([, headers]) => [...headers]));
}
