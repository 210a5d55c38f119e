import type { ServiceId } from "../../../../e2e/oracle/oracle";
import type { Service } from "../../../guidelines/guideline";
import { findService } from "../../determination";

/** The service with this id, which the note is known to have. */
export function serviceOf(id: ServiceId): Service {
  const service = findService(id);
  if (!service) throw new RangeError(`no service ${id}`);
  return service;
}

/** One service for each provision of the note. */
export const ONE_OF_EACH = [
  "implantation",
  "maintenance",
  "removal",
  "trial",
] as const satisfies readonly ServiceId[];

export const EVERY_SERVICE = [
  ...ONE_OF_EACH,
  "revision",
  "replacement",
] as const satisfies readonly ServiceId[];
