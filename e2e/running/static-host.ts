import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { headersFor, TYPES } from "../build/headers";
import { DIST } from "./site";

/** Changes a text file of the build before it is sent, by its path. */
type Change = (path: string, text: string) => string | Promise<string>;

/** What a host was asked for: how, by which address after its own, and with what beside it. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A static host of the build on this machine, which sends the headers that the build asks for. */
export interface StaticHost {
  readonly url: string;
  /** Every request so far, in its order. */
  readonly asked: readonly Asked[];
  /** From now on sends what this makes of the files, and none of those that are gone. */
  readonly deploy: (change: Change, gone?: RegExp) => void;
  readonly stop: () => Promise<void>;
}

const TEXT = [".html", ".js"];

/** Serves the build below a folder of the host's address, such as "/tools/". */
export async function startHost(folder = "/"): Promise<StaticHost> {
  let change: Change = (_, text) => text;
  let gone: RegExp | undefined;
  const all: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join("");
    all.push({ method: request.method ?? "", path: request.url ?? "", body });
    const asked = (request.url ?? "").replace(folder, "/");
    const path = asked === "/" ? "/index.html" : asked;
    const kind = extname(path);
    if (gone?.test(path)) return response.writeHead(404).end();
    try {
      const content = readFileSync(join(DIST, path));
      response.writeHead(200, { "content-type": TYPES[kind], ...headersFor(asked) });
      response.end(TEXT.includes(kind) ? await change(path, content.toString()) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the host has no address");
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    asked: all,
    deploy: (next, without) => {
      change = next;
      gone = without;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
