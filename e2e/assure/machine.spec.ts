import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { browserHere } from "../running/browser-here";
import { findCommand } from "../running/commands";
import { ONE_FILE } from "../running/site";

interface Needed {
  readonly command: string;
  readonly from: string;
}

/** What the longer tests run, and where Debian has it from. */
function readPackages(): readonly Needed[] {
  return readFileSync("e2e/assure/packages.txt", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [command = "", from = ""] = line.split(/\s+/);
      return { command, from };
    });
}

/** Chrome and Edge will do for Chromium. */
function isHere({ command }: Needed): boolean {
  return command === "chromium" ? "executablePath" in browserHere() : Boolean(findCommand(command));
}

test("every command that the longer tests run is on this machine", () => {
  const missing = readPackages().filter((each) => !isHere(each));
  const packages = missing.map(({ from }) => from).join(" ");
  expect(packages, `to be installed: apt-get install --no-install-recommends ${packages}`).toBe("");
});

test("the app is there as one file", () => {
  expect(existsSync(ONE_FILE), "npm run build:single makes it").toBe(true);
});
