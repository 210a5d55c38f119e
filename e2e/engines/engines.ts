import { startChromium } from "./chromium";
import type { Engine } from "./driver";
import { startFirefox } from "./firefox";
import { startWebKit } from "./webkit";

export type EngineName = "chromium" | "firefox" | "webkit";

/** How each engine is started on this machine. */
export const ENGINES: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};
