import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../running/free-port";
import { DIST } from "../../running/site";
import { type Server, serverFolder, startServer } from "./server";

const MODULES = ["mpm_event", "authz_core", "dir", "mime", "rewrite"];

/** The least that Apache takes to serve a folder, and to read the .htaccess in it. */
function settingsFor(folder: string, port: number, modules: readonly string[]): string {
  const loads = modules.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  return [
    ...loads,
    `Listen 127.0.0.1:${port}`,
    "ServerName 127.0.0.1",
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/error.log`,
    `DefaultRuntimeDir ${folder}`,
    "TypesConfig /etc/mime.types",
    "AddLanguage br .br",
    `DocumentRoot ${folder}/site`,
    `<Directory ${folder}/site>`,
    "AllowOverride All",
    "</Directory>",
    '<FilesMatch "^\\.ht">',
    "Require all denied",
    "</FilesMatch>",
    "",
  ].join("\n");
}

/** Serves a copy of the build with dist/hosting/apache.htaccess as its .htaccess, compressed or as it stands. */
export async function startApache({
  withHeaders = true,
  compressed = false,
} = {}): Promise<Server> {
  const port = await freePort();
  const folder = serverFolder();
  cpSync(DIST, join(folder, "site"), { recursive: true });
  const settings = readFileSync("dist/hosting/apache.htaccess", "utf8");
  const used = compressed ? settings.replaceAll(/^#-/gm, "") : settings;
  writeFileSync(join(folder, "site", ".htaccess"), used);
  const file = join(folder, "apache.conf");
  writeFileSync(file, settingsFor(folder, port, withHeaders ? [...MODULES, "headers"] : MODULES));
  const url = `http://127.0.0.1:${port}/`;
  return startServer("apache2", ["-D", "FOREGROUND", "-f", file], { url, folder });
}
