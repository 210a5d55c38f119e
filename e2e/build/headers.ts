import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../site";

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
