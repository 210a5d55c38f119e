import { posix, win32 } from "node:path";

/** What finding a browser needs to know of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** Chromium without the windows and services of a whole browser: the same engine, in much less time. */
const SHELL = "chromium-headless-shell";

const LINUX_COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Where Linux may have these commands, the first of them first. */
function alongPath({ env }: Machine, commands: readonly string[]): string[] {
  const folders = [...(env.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return commands.flatMap((command) =>
    folders.flatMap((folder) => (folder ? [posix.join(folder, command)] : [])),
  );
}

/** Where a machine of this kind usually has Chrome, Chromium or Edge, the likeliest first. */
function usualPlaces(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      roots.flatMap((root) => (root ? [win32.join(root, ...program)] : [])),
    );
  }
  if (platform === "darwin") {
    const roots = ["/Applications", posix.join(env.HOME ?? "", "Applications")];
    return MAC_APPS.flatMap((app) =>
      roots.map((root) => posix.join(root, `${app}.app`, "Contents", "MacOS", app)),
    );
  }
  return alongPath(machine, LINUX_COMMANDS);
}

/** The whole browser to test in: the one CHROME_PATH names, else Playwright's own, else the machine's. */
export function findBrowser(machine: Machine, playwrightsOwn: string): string | undefined {
  return [...chosen(machine, playwrightsOwn), ...usualPlaces(machine)].find(machine.exists);
}

/** The quickest browser to test in: the same, but the machine's headless shell before its whole ones. */
export function findQuickBrowser(machine: Machine, playwrightsOwn: string): string | undefined {
  const shells = machine.platform === "linux" ? alongPath(machine, [SHELL]) : [];
  const places = [...chosen(machine, playwrightsOwn), ...shells, ...usualPlaces(machine)];
  return places.find(machine.exists);
}

function chosen({ env }: Machine, playwrightsOwn: string): string[] {
  return [...(env.CHROME_PATH ? [env.CHROME_PATH] : []), playwrightsOwn];
}

/** Flags that keep the browser off the network, and without its sandbox only where it cannot have one. */
export function browserFlags(isRoot: boolean, env: Machine["env"]): string[] {
  return [
    ...(isRoot || env.CI ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}
