import { readFileSync } from "node:fs";
import { QUESTIONS } from "./words";

/** The addresses in docs/hooks.md, each once; one with `<service>` for every service. */
export function allRoutes(): string[] {
  const rows = readFileSync("docs/hooks.md", "utf8").matchAll(/^\| `(#\/[^`]*)`/gm);
  return [...rows].flatMap(([, route = ""]) =>
    route.includes("<service>")
      ? Object.keys(QUESTIONS.service.answers).map((id) => route.replace("<service>", id))
      : [route],
  );
}
