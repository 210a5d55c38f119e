import type { Assessment } from "../assessment/record";
import { clearSession, keepSession, type Restored, restoreSession } from "../assessment/session";

/** The tab's session as the pages see it. */
export interface SessionKeeper {
  readonly restored: Restored;
  /** Whether this browser lets the tab keep anything. */
  readonly available: boolean;
  keep(assessment: Assessment): void;
  clear(): void;
}

/** Opens the tab's session. Where the browser refuses storage, nothing is kept and nothing breaks. */
export function openSession(storage: () => Storage): SessionKeeper {
  try {
    const session = storage();
    const restored = restoreSession(session);
    return {
      restored,
      available: true,
      keep: (assessment) => keepSession(session, assessment),
      clear: () => clearSession(session),
    };
  } catch {
    return { restored: { kind: "none" }, available: false, keep: () => {}, clear: () => {} };
  }
}
