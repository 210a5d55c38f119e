import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser, findQuickBrowser } from "./browser";

/** How to launch a browser of this machine; without a path where the machine has none. */
interface Launch {
  readonly executablePath?: string;
  readonly args: string[];
}

function launch(find: typeof findBrowser): Launch {
  const { platform, env } = process;
  const found = find({ platform, env, exists: existsSync }, chromium.executablePath());
  const args = browserFlags(process.getuid?.() === 0, env);
  return found === undefined ? { args } : { executablePath: found, args };
}

/** The whole browser. */
export function browserHere(): Launch {
  return launch(findBrowser);
}

/** The browser in which a test takes the least time. */
export function quickBrowserHere(): Launch {
  return launch(findQuickBrowser);
}
