import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../free-port";
import { DIST } from "../site";

/** A running server, on this machine only. */
export interface Nginx {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`nginx does not answer at ${url}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** Serves the build by the settings in docs/hosting/nginx.conf, with this machine's folder and port. */
export async function startNginx(): Promise<Nginx> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "note-170-nginx-"));
  const settings = readFileSync("docs/hosting/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/note-170;", `root ${resolve(DIST)};`);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join("\n");
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off;\nuser root;\nworker_processes 1;\npid ${folder}/pid;\nerror_log ${folder}/error.log;
events {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${paths}\n${settings}\n}\n`,
  );
  const server = spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  const gone = new Promise<void>((ended) => server.on("exit", () => ended()));
  const url = `http://127.0.0.1:${port}/`;
  await answers(url);
  return {
    url,
    stop: async () => {
      server.kill("SIGQUIT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
