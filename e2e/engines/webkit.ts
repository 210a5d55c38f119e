import { type ChildProcess, spawn } from "node:child_process";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { expect } from "../fixtures";
import { commandHere } from "../running/commands";
import { freePort } from "../running/free-port";
import { newFolder } from "./downloads";
import type { Engine } from "./driver";
import { webDriver } from "./webdriver";

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise<void>((end) => process.on("exit", () => end()));
  process.kill();
  await gone;
}

/** A screen that no one sees, and its name. */
async function startScreen(): Promise<{ process: ChildProcess; name: string }> {
  const screen = ["-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
  const process = spawn(commandHere("Xvfb"), ["-displayfd", "3", ...screen], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const name = await new Promise<string>((found, failed) => {
    process.stdio[3]?.once("data", (told) => found(`:${String(told).trim()}`));
    process.on("exit", () => failed(new Error("Xvfb did not start")));
  });
  return { process, name };
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/status`).catch(() => undefined);
  return answer?.ok === true;
}

async function connect(url: string): Promise<WebDriver> {
  await expect.poll(() => isReady(url)).toBe(true);
  const wanted = new Capabilities({ browserName: "MiniBrowser" });
  return new Builder().usingServer(url).withCapabilities(wanted).build();
}

/**
 * WebKit as GNOME ships it, by its own WebDriver, on a screen that no one sees. It saves into the home
 * folder, which is a new one for each browser.
 */
export async function startWebKit(): Promise<Engine> {
  const screen = await startScreen();
  return {
    start: async ({ dark = false } = {}) => {
      const home = newFolder();
      const port = await freePort();
      const { PATH } = process.env;
      const theme = dark ? "Adwaita:dark" : "Adwaita";
      const env = { PATH, HOME: home, DISPLAY: screen.name, GTK_THEME: theme, NO_AT_BRIDGE: "1" };
      const served = spawn(commandHere("WebKitWebDriver"), [`--port=${port}`], {
        env,
        stdio: "ignore",
      });
      const stop = () => ended(served);
      try {
        return await webDriver(await connect(`http://127.0.0.1:${port}`), home, stop);
      } catch (thrown) {
        await stop();
        throw thrown;
      }
    },
    stop: () => ended(screen.process),
  };
}
