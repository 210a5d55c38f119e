import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { commandHere } from "../running/commands";

/** Longer than Firefox takes to show the page, and Orca to say something, on a machine that does much else. */
const PATIENCE_MS = 180_000;

/** How Orca names a key that is pressed, before it says what comes of it. A letter is said as it is. */
const ECHOES: Readonly<Record<string, string>> = {
  Tab: "tab",
  space: "space",
  Return: "return",
  Escape: "escape",
  "alt+Left": "left alt",
  "shift+b": "B",
  "shift+Tab": "left shift",
};

/** Whether Orca has taken in what a key did. Some move the focus only after Orca has said where to. */
function isDone(key: string, sentence: string, lines: readonly string[]): boolean {
  if (!/^((shift\+)?(Tab|b)|Escape|[ekrx])$/.test(key)) return true;
  const names = lines.flatMap((line) => /^moved: (.+)/.exec(line)?.slice(1) ?? []);
  return names.some((name) => sentence.includes(name));
}

/** Firefox shows the page and nothing else. */
const PREFERENCES = {
  "browser.aboutwelcome.enabled": false,
  "browser.newtab.preload": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.serviceWorkers.enabled": false,
  "termsofuse.bypassNotification": true,
};

/** A browser with a screen reader, on a screen that no one sees. */
export interface Reader {
  /** The versions of both. */
  readonly versions: string;
  /** What was said since a key was pressed, and the key, from the start. */
  readonly transcript: () => readonly string[];
  /** Presses a key, and waits until these sentences are said in answer to it. */
  readonly press: (key: string, ...sentences: readonly string[]) => Promise<void>;
  /** Types into a field, key by key. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key that leads to what may yet be loading, again as long as this is said instead. */
  readonly pressUntil: (key: string, sentence: string, instead: string) => Promise<void>;
}

/** Ends all that was started with this home, also what others started in turn. */
function endAllOf(home: string): void {
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each)))
    try {
      const variables = readFileSync(`/proc/${name}/environ`, "utf8").split("\0");
      if (variables.includes(`HOME=${home}`)) process.kill(Number(name), "SIGKILL");
    } catch {
      // It has ended, or it is not ours.
    }
}

/** The first line that a command prints, once it does. What it prints after that is let go. */
function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let all = "";
    stdout?.on("data", (part) => {
      all += part;
      if (all.includes("\n")) found(all.slice(0, all.indexOf("\n")));
    });
    stdout?.on("end", () => failed(new Error(`no line, only “${all}”`)));
  });
}

/** What a home needs before anything starts in it. */
function furnish(home: string): NodeJS.ProcessEnv {
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  mkdirSync(join(home, "profile"));
  writeFileSync(join(home, "profile", "user.js"), preferences.join(""));
  mkdirSync(join(home, "run"), { mode: 0o700 });
  const { PATH } = process.env;
  return {
    PATH,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, "run"),
    LANG: "C.UTF-8",
    GSETTINGS_BACKEND: "memory",
    GNOME_ACCESSIBILITY: "1",
  };
}

/** What Orca has written: what it says, and that it has taken in where the focus went. */
function readingOf(file: string) {
  const lines = () => readFileSync(file, "utf8").split("\n").slice(0, -1);
  const said = (since: number) =>
    lines()
      .slice(since)
      .flatMap((line) => (line.startsWith("said: ") ? [line.slice("said: ".length)] : []));
  const poll = (message: string, found: () => unknown) =>
    expect.poll(found, { message, timeout: PATIENCE_MS, intervals: [50] });

  return {
    length: () => lines().length,
    said,
    /** Waits until what is said after a line is as it must be, and gives it. */
    heard: async (since: number, message: string, isHeard: (words: string) => boolean) => {
      const words = () => said(since).join(" ");
      await poll(message, () => isHeard(words()) || words()).toBe(true);
      return words();
    },
    /** Waits until a key is named, which is after all that was said before it, and gives the line after that. */
    named: async (key: string, since: number) => {
      const echo = `said: ${ECHOES[key] ?? key}`;
      const next = () => lines().indexOf(echo, since) + 1;
      await poll(`${key} is named`, next).toBeGreaterThan(since);
      return next();
    },
    /** Waits until Orca has taken in what a key did, or it would meet the next key too early. */
    done: async (key: string, sentence: string, since: number) => {
      const after = () => lines().slice(since);
      const message = `after ${key}, taken in: ${sentence}`;
      await poll(message, () => isDone(key, sentence, after()) || after()).toBe(true);
    },
    /** Waits until a key's character is in its field. */
    typed: (key: string, since: number) =>
      poll(`${key} is typed`, () => lines().includes("typed", since)).toBe(true),
  };
}

/**
 * Starts all of it at an address, gives it to be used, and ends all of it. `onWindow` is called once Orca knows the
 * window: of a page that has loaded before, Orca never says that it has.
 */
export async function withOrca(
  url: string,
  onWindow: () => void,
  use: (reader: Reader) => Promise<void>,
) {
  const home = mkdtempSync(join(tmpdir(), "note-170-orca-"));
  const env = furnish(home);
  const start = (command: string, ...args: readonly string[]) =>
    spawn(commandHere(command), args, { env, stdio: "ignore" });
  const startAndTell = (command: string, ...args: readonly string[]) =>
    firstLine(spawn(commandHere(command), args, { env, stdio: ["ignore", "pipe", "ignore"] }));
  const ask = (command: string, ...args: readonly string[]) =>
    execFileSync(commandHere(command), args, {
      env,
      stdio: ["ignore", "pipe", "ignore"],
      timeout: PATIENCE_MS,
    })
      .toString()
      .trim();
  const file = join(home, "speech");
  writeFileSync(file, "");
  const { length, said, heard, named, done, typed } = readingOf(file);

  /** Presses a key, and waits until what is said in answer is as it must be, and gives it. */
  const answer = async (key: string, wanted: string, isHeard: (words: string) => boolean) => {
    const before = length();
    ask("xdotool", "key", key);
    const since = await named(key, before);
    return { since, words: await heard(since, `after ${key}: ${wanted}`, isHeard) };
  };

  try {
    env.DISPLAY = `:${await startAndTell("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24")}`;
    env.DBUS_SESSION_BUS_ADDRESS = await startAndTell(
      "dbus-daemon",
      "--session",
      "--nofork",
      "--print-address",
    );
    start("openbox");
    // Debian's own Python, which has Orca.
    spawn("/usr/bin/python3", ["e2e/orca/written_speech.py", file, join(home, "orca")], {
      env,
      stdio: "ignore",
    });
    await heard(0, "Orca starts", (words) => words.includes("Screen reader on."));
    start("firefox-esr", "--profile", join(home, "profile"), "--no-remote", "--kiosk", url);
    await heard(0, "Firefox shows its window", (words) => words.includes("Mozilla Firefox frame."));
    onWindow();
    await heard(0, "Firefox shows the page", (words) =>
      words.includes("Finished loading Note 170."),
    );
    await use({
      versions: `Orca ${ask("orca", "--version")}, ${ask("firefox-esr", "--version")}`,
      transcript: () => said(0),
      press: async (key, ...sentences) => {
        const { since } = await answer(key, sentences.join(" … "), (words) =>
          sentences.every((each) => words.includes(each)),
        );
        await done(key, sentences.join(" "), since);
      },
      type: async (text) => {
        for (const key of text) {
          const { since } = await answer(key, "its name", () => true);
          await typed(key, since);
        }
      },
      pressUntil: async (key, sentence, instead) => {
        const end = Date.now() + PATIENCE_MS;
        const wanted = `${sentence} or ${instead}`;
        while (true) {
          const { since, words } = await answer(
            key,
            wanted,
            (each) => each.includes(sentence) || each.includes(instead),
          );
          if (words.includes(sentence)) return done(key, sentence, since);
          expect(Date.now(), `after ${key}: ${sentence}`).toBeLessThan(end);
        }
      },
    });
  } finally {
    endAllOf(home);
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
