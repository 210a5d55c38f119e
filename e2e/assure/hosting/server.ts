import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "../../fixtures";
import { commandHere } from "../../running/commands";

/** A running server of the build, on this machine only. */
export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A folder for what a server is told and what it writes, until it stops. */
export function serverFolder(): string {
  return mkdtempSync(join(tmpdir(), "note-170-server-"));
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined);
  await response?.arrayBuffer();
  return response !== undefined;
}

/** Starts a server in the foreground, and waits until it answers. It takes its folder along when it ends. */
export async function startServer(
  command: string,
  args: readonly string[],
  { url, folder }: { url: string; folder: string },
): Promise<Server> {
  const server = spawn(commandHere(command), args, { stdio: "inherit" });
  const gone = new Promise<void>((ended) => server.on("exit", () => ended()));
  const message = `${command} answers at ${url}`;
  await expect.poll(() => answers(url), { message, timeout: 10_000 }).toBe(true);
  return {
    url,
    stop: async () => {
      server.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
