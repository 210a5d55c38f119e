import { describe, expect, test } from "vitest";
import { browserFlags, findBrowser, findQuickBrowser, type Machine } from "./running/browser";

const OWN = "/cache/playwright/chrome";

function machine(platform: NodeJS.Platform, env: Machine["env"], ...files: string[]): Machine {
  return { platform, env, exists: (path) => files.includes(path) };
}

describe("the browser to test in", () => {
  test("is Playwright's own where it is installed", () => {
    const linux = machine("linux", { PATH: "/usr/bin" }, "/usr/bin/chromium", OWN);
    expect(findBrowser(linux, OWN)).toBe(OWN);
  });

  test("is the one that CHROME_PATH names, before any other", () => {
    const linux = machine("linux", { CHROME_PATH: "/opt/my/chrome" }, "/opt/my/chrome", OWN);
    expect(findBrowser(linux, OWN)).toBe("/opt/my/chrome");
  });

  test("is found on Linux along PATH, and in the usual folders without it", () => {
    const onPath = machine("linux", { PATH: "/bin:/nix/bin" }, "/nix/bin/google-chrome");
    expect(findBrowser(onPath, OWN)).toBe("/nix/bin/google-chrome");
    expect(findBrowser(machine("linux", {}, "/snap/bin/chromium"), OWN)).toBe("/snap/bin/chromium");
  });

  test("is found on macOS among all users' and one's own applications", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const edge = "/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(findBrowser(machine("darwin", { HOME: "/Users/ann" }, edge, chrome), OWN)).toBe(chrome);
    expect(findBrowser(machine("darwin", { HOME: "/Users/ann" }, edge), OWN)).toBe(edge);
  });

  test("is found on Windows in any of its program folders", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const folders = {
      PROGRAMFILES: "C:\\Program Files",
      "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
    };
    expect(findBrowser(machine("win32", folders, edge), OWN)).toBe(edge);
  });

  test("is none on a machine without one", () => {
    expect(findBrowser(machine("linux", { PATH: "/usr/bin" }), OWN)).toBeUndefined();
  });
});

describe("the quickest browser to test in", () => {
  const SHELL = "/usr/bin/chromium-headless-shell";

  test("is the headless shell where Linux has one, before a whole browser", () => {
    const linux = machine("linux", { PATH: "/usr/bin" }, "/usr/bin/chromium", SHELL);
    expect(findQuickBrowser(linux, OWN)).toBe(SHELL);
    expect(findBrowser(linux, OWN)).toBe("/usr/bin/chromium");
  });

  test("is otherwise the browser that any test runs in", () => {
    const files = ["/opt/my/chrome", SHELL, OWN];
    const named = machine("linux", { CHROME_PATH: "/opt/my/chrome" }, ...files);
    expect(findQuickBrowser(named, OWN)).toBe("/opt/my/chrome");
    expect(findQuickBrowser(machine("linux", {}, SHELL, OWN), OWN)).toBe(OWN);
    expect(findQuickBrowser(machine("linux", {}, "/snap/bin/chromium"), OWN)).toBe(
      "/snap/bin/chromium",
    );
  });
});

test("the sandbox is given up only as root or on a build machine", () => {
  expect(browserFlags(false, {})).not.toContain("--no-sandbox");
  expect(browserFlags(true, {})).toContain("--no-sandbox");
  expect(browserFlags(false, { CI: "true" })).toContain("--no-sandbox");
});
