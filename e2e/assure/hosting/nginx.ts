import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freePort } from "../../running/free-port";
import { DIST } from "../../running/site";
import { type Server, serverFolder, startServer } from "./server";

/** nginx with the build: by HTTP for most tests, and as its settings have it. */
export interface Nginx extends Server {
  readonly secure: { readonly url: string; readonly certificate: Buffer };
  /** Where it only sends browsers on to HTTPS. */
  readonly sendsOn: string;
  /** Seconds that it kept a processor busy so far. */
  readonly busy: () => number;
}

/** A certificate for this machine that no one else trusts, and its key. */
function certify(folder: string) {
  const [certificate, key] = ["certificate.pem", "key.pem"].map((name) => join(folder, name));
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const about = ["-days", "1", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync(
    "openssl",
    ["req", "-x509", ...kind, ...about, "-keyout", String(key), "-out", String(certificate)],
    { stdio: "ignore" },
  );
  return { certificate: String(certificate), key: String(key) };
}

/** What the settings for nginx stand in, on a machine where nothing else is served. */
function around(settings: string, folder: string): string {
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join("\n");
  return `daemon off;\nuser root;\nworker_processes auto;\npid ${folder}/pid;\nerror_log ${folder}/error.log;
events {}\nhttp {\naccess_log off;\nsendfile on;\ntcp_nopush on;\n${paths}\n${settings}\n}\n`;
}

/** The processor time of a process's children, in seconds. */
function busyChildren(pid: string): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
  const ticks = children.flatMap((child) =>
    readFileSync(`/proc/${child}/stat`, "utf8").replace(/.*\) /, "").split(" ").slice(11, 13),
  );
  return ticks.reduce((sum, each) => sum + Number(each), 0) / 100;
}

/** Serves the build by dist/hosting/nginx.conf, with this machine's folder, ports and certificate. */
export async function startNginx(): Promise<Nginx> {
  const [port, securePort, sendingPort] = [await freePort(), await freePort(), await freePort()];
  const folder = serverFolder();
  const { certificate, key } = certify(folder);
  const settings = readFileSync("dist/hosting/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${sendingPort};`)
    .replace("listen 443 ssl;", `listen 127.0.0.1:${securePort} ssl;\nlisten 127.0.0.1:${port};`)
    .replace("/etc/ssl/note-170/certificate.pem", certificate)
    .replace("/etc/ssl/note-170/key.pem", key)
    .replace("include mime.types;", "include /etc/nginx/mime.types;")
    .replace("root /srv/note-170;", `root ${resolve(DIST)};`);
  const file = join(folder, "nginx.conf");
  writeFileSync(file, around(settings, folder));
  const url = `http://127.0.0.1:${port}/`;
  return {
    ...(await startServer("nginx", ["-c", file], { url, folder })),
    secure: {
      url: `https://127.0.0.1:${securePort}/`,
      certificate: readFileSync(certificate),
    },
    sendsOn: `http://127.0.0.1:${sendingPort}/`,
    busy: () => busyChildren(readFileSync(join(folder, "pid"), "utf8").trim()),
  };
}
