import type { Guideline, Service } from "../guidelines/guideline";

/** A reserved name that is nobody's. A host that publishes the files sets its own. */
export const DEFAULT_BASE = "https://note-170.example/fhir";

/**
 * What addresses begin with, as a host gives it: an address of the web, without a slash at its end. The default where
 * none is given. Throws where it is not an http address that others can begin with.
 */
export function baseFrom(given: string | undefined): string {
  if (!given) return DEFAULT_BASE;
  if (!/^https?:\/\/[^\s|#?]+$/.test(given))
    throw new Error(`${given} is no address that others can begin with.`);
  return given.replace(/\/+$/, "");
}

/** What everything of a guideline is made for. */
export interface Publishing {
  readonly guideline: Guideline;
  /** What every address begins with, without a slash at its end. */
  readonly base: string;
}

/** The id of the questionnaire for a service: Resource.id of R4, such as "note-170-maintenance". */
export function questionnaireId({ id }: Guideline, service: Pick<Service, "id">): string {
  return `${id}-${service.id}`;
}

/** The canonical address of that questionnaire (Questionnaire.url), without its version. */
export function questionnaireUrl(
  { guideline, base }: Publishing,
  service: Pick<Service, "id">,
): string {
  return `${base}/Questionnaire/${questionnaireId(guideline, service)}`;
}

/** The id of the code system for the answers to a question, or to a field of supporting details. */
export function codeSystemId({ id }: Guideline, of: string): string {
  return `${id}-${of}`;
}

/** The canonical address of that code system (CodeSystem.url), which codings of its answers have as their system. */
export function codeSystemUrl({ guideline, base }: Publishing, of: string): string {
  return `${base}/CodeSystem/${codeSystemId(guideline, of)}`;
}

/** A name that a computer takes, as the rule que-0 of R4 wants it: letters and digits, beginning with a capital. */
export function nameFor(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** Two hashes (FNV-1a) of a text, in hex: to tell wordings apart, not to keep anyone out. */
function hashOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return [0x811c9dc5, 0x01000193]
    .map((seed) => bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), seed) >>> 0)
    .map((hash) => hash.toString(16).padStart(8, "0"))
    .join("");
}

/**
 * The version of a resource: the fingerprint of the guideline's text, and a hash of what the resource says. A
 * changed wording is another version; another address is not.
 */
export function versionOf({ fingerprint }: Guideline, content: unknown): string {
  return `${fingerprint}.${hashOf(JSON.stringify(content))}`;
}

/** The fingerprint and the hash in a version; nothing where it is none of these. */
export function versionParts(version: string): { fingerprint: string; hash: string } | undefined {
  const [, fingerprint, hash] = /^([\da-f]{64})\.([\da-f]{16})$/.exec(version) ?? [];
  return fingerprint && hash ? { fingerprint, hash } : undefined;
}

/** The code system of a question, by its id. */
export type SystemOf = (question: string) => string;
