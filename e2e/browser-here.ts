import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser";

/** This machine's browser to test in, as a launch option; none where it has none. */
export function browserHere(): { executablePath?: string } {
  const { platform, env } = process;
  const found = findBrowser({ platform, env, exists: existsSync }, chromium.executablePath());
  return found === undefined ? {} : { executablePath: found };
}
