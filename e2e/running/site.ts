/** The folder of the production build under test. */
export const DIST = process.env.NOTE_170_DIST ?? "dist";

/** The build as one file, which `npm run build:single` makes. */
export const ONE_FILE = "dist-single/note-170.html";

const port = Number(process.env.NOTE_170_PORT ?? 4170);

/** Where the tests serve the build: on this machine only, by a plain static server without headers. */
export const SITE = { host: "127.0.0.1", port, url: `http://127.0.0.1:${port}/` };
