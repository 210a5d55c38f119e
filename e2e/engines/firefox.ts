import { type Browser, firefox } from "@playwright/test";
import { commandHere } from "../running/commands";
import { emptyFolder, newFolder, savedInto } from "./downloads";
import type { Engine } from "./driver";
import { playwrightDriver } from "./playwright";

/** Of this preference for colors, 0 is dark and 1 is light. */
function launch(folder: string, dark: boolean): Promise<Browser> {
  return firefox.launch({
    channel: "moz-firefox",
    executablePath: commandHere("firefox-esr", "firefox"),
    downloadsPath: folder,
    firefoxUserPrefs: { "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1 },
  });
}

/**
 * Firefox as it is released, by Playwright. Its driver reports no download: what is saved is read from the
 * folder. It also takes sizes of paper for centimeters that are inches.
 */
export async function startFirefox(): Promise<Engine> {
  const folder = newFolder();
  const light = await launch(folder, false);
  return {
    start: async ({ dark = false } = {}) => {
      emptyFolder(folder);
      const browser = dark ? await launch(folder, true) : light;
      return playwrightDriver(await browser.newContext(), {
        take: (_, press) => savedInto(folder, press),
        print: (page) => page.pdf({ width: `${8.5 * 2.54}in`, height: `${11 * 2.54}in` }),
        closed: async () => {
          if (browser !== light) await browser.close();
        },
      });
    },
    stop: () => light.close(),
  };
}
