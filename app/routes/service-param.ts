import * as z from "zod/mini";
import { findService } from "../assessment/determination";
import type { Service } from "../guidelines/guideline";

const PARAMS = z.object({ service: z.string() });

/** The service that a route's parameters name; none where they name no service of the note. */
export function serviceIn(params: unknown): Service | undefined {
  const parsed = PARAMS.safeParse(params);
  return parsed.success ? findService(parsed.data.service) : undefined;
}
