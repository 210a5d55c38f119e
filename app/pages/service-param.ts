import { findService } from "../assessment/determination";
import type { Service } from "../guidelines/guideline";

/** The service that a route's parameters name; none where they name no service of the note. */
export function serviceIn(params: object = {}): Service | undefined {
  if (!("service" in params) || typeof params.service !== "string") return undefined;
  return findService(params.service);
}
