import { createServer } from "node:net";

/** Below the ports that systems give to outgoing connections, of which a browser makes many meanwhile. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
  return new Promise((found, failed) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? found(freePort()) : failed(error),
    );
    server.listen(port, "127.0.0.1", () => server.close(() => found(port)));
  });
}
