import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import subsetFont from "subset-font";
import { type Plugin, runnerImport } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { viteSingleFile } from "vite-plugin-singlefile";
import { defineConfig } from "vitest/config";
import { baseFrom } from "./app/exchange/addresses.ts";
import { CUTS, type Cut, rangesOf } from "./app/ui/paper-type.ts";
import packageJson from "./package.json" with { type: "json" };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the app is built of. */
const SOURCES = ["app", "index.html", "package-lock.json", "public", "vite.config.ts"];

/** Below `app/`, what only tests read. */
const FOR_TESTS = /\.(test|bench)\.tsx?$|\/(bench|laws|testing)\//;

/** The sources by their paths, with slashes on any machine. What is hidden is an editor's or the system's. */
export function readSources(root: string): Map<string, string> {
  const found = SOURCES.flatMap((source) =>
    statSync(join(root, source)).isDirectory()
      ? readdirSync(join(root, source), { recursive: true, encoding: "utf8" }).map((path) =>
          join(source, path),
        )
      : [source],
  );
  const paths = found.map((path) => path.replaceAll("\\", "/"));
  const files = paths.filter(
    (path) => !/\/\./.test(path) && !FOR_TESTS.test(path) && statSync(join(root, path)).isFile(),
  );
  return new Map(files.map((path) => [path, readFileSync(join(root, path), "latin1")]));
}

/**
 * The name of a build: the version, and the first digits of a SHA-256 over its sources, so that two builds
 * that differ are told apart on screen and on paper. The same sources give the same name on any machine, with
 * or without git: in the order of their paths, whatever the line ends.
 */
export function nameBuild(version: string, sources: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const path of [...sources.keys()].sort()) {
    const text = sources.get(path)?.replaceAll("\r\n", "\n") ?? "";
    hash.update(`${path}\n${text.length}\n${text}`, "latin1");
  }
  return `${version}+${hash.digest("hex").slice(0, 7)}`;
}

/** The name of this build. */
export const VERSION = nameBuild(packageJson.version, readSources(here(".")));

/**
 * Nothing but the app's own files, and nothing sent anywhere. The same policy stands in public/_headers,
 * with what only a header can say; a test holds the two together.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types note-170-worker",
].join("; ");

/** Puts the policy into the built page. The development server needs inline scripts and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Has Chromium compile the first script whole as it loads, not at the first answer. To others a comment. */
function compiledAhead(): Plugin {
  return {
    name: "compiled-ahead",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === "chunk" && part.isEntry)
            part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
      },
    },
  };
}

/** Every `<script>` or `<style>` of a page, by the fingerprint that a policy lets it through with. */
function fingerprints(page: string, tag: "script" | "style"): string {
  const parts = page.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "gs"));
  const hashes = [...parts].map(([, content = ""]) =>
    createHash("sha256").update(content).digest("base64"),
  );
  return hashes.map((hash) => `'sha256-${hash}'`).join(" ");
}

/**
 * Finishes a build in one file: the icon goes into it too, the manifest of the installable app is left out,
 * and the policy lets the file's own parts run, and no others.
 */
function finishOneFile(): Plugin {
  return {
    name: "finish-one-file",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        const icon = Object.values(bundle).find(({ fileName }) => fileName.endsWith(".svg"));
        if (page?.type !== "asset" || icon?.type !== "asset")
          throw new Error("The build in one file lacks its page or its icon.");
        const image = Buffer.from(icon.source).toString("base64");
        const html = page.source
          .toString()
          .replace(`./${icon.fileName}`, `data:image/svg+xml;base64,${image}`)
          .replace(/ *<link rel="manifest"[^>]*>\n/, "");
        const policy = [
          "default-src 'none'",
          `script-src ${fingerprints(html, "script")}`,
          `style-src ${fingerprints(html, "style")}`,
          "font-src data:",
          "img-src data:",
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ].join("; ");
        delete bundle[icon.fileName];
        page.fileName = "note-170.html";
        page.source = html.replace(
          "<head>",
          () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
      },
    },
  };
}

/** What the addresses of the published questionnaires begin with. */
const FHIR_BASE = baseFrom(process.env.NOTE_170_FHIR_BASE);

/** Writes the questions of the note for other programs: decision 69. */
function fhirFiles(): Plugin {
  return {
    name: "fhir-files",
    apply: "build",
    async generateBundle() {
      const { module } = await runnerImport<typeof import("./app/exchange/published.ts")>(
        here("app/exchange/published.ts"),
        { configFile: false },
      );
      for (const [name, source] of module.publishedFiles(FHIR_BASE, VERSION))
        this.emitFile({ type: "asset", fileName: `fhir/${name}`, source });
    },
  };
}

/**
 * Keeps every file of the build for use without a network, from the first visit on: the page that had it kept
 * is served by it too. A new version waits until it is wanted. The manifest is a file of its
 * own in public/.
 */
function serviceWorker() {
  return VitePWA({
    registerType: "prompt",
    injectRegister: false,
    manifest: false,
    includeAssets: [],
    workbox: {
      // For other programs, which ask for them without the app.
      globIgnores: ["fhir/**"],
      navigateFallbackDenylist: [/\/fhir\//],
      globPatterns: ["**/*.{html,js,css,woff2,svg,png,webmanifest}"],
      dontCacheBustURLsMatching: /^assets\//,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}

/**
 * pdfkit's font reader brings a Brotli decoder of 90 kB for WOFF2 files. Ours are WOFF: a stub that says
 * so takes its place.
 */
const WITHOUT_BROTLI = {
  "brotli/decompress.js": fileURLToPath(new URL("app/paper/pdf/no-brotli.ts", import.meta.url)),
};

/** The typeface of paper, whole, by weight; and where its cuts go. */
const PAPER_TYPE = {
  400: here("node_modules/@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf"),
  700: here("node_modules/@expo-google-fonts/ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf"),
};
const PAPER_CUTS = here("node_modules/.paper-type");

/** Without ligatures: in the PDF that Firefox prints, their letters cannot be read. */
function paperFace({ name, characters }: Cut, weight: string): string {
  return `@font-face {
  font-family: "IBM Plex Sans";
  font-weight: ${weight};
  font-display: swap;
  font-feature-settings: "liga" 0;
  src: url("./${name}-${weight}.woff2") format("woff2");
  unicode-range: ${characters};
}`;
}

/**
 * Cuts the typeface of paper into the files of app/ui/paper-type.ts: for the page WOFF2 files and the style
 * sheet that names them, for pdfkit WOFF files. Once; again when the table changes.
 */
function paperType(): Plugin {
  const sheet = Object.keys(PAPER_TYPE).flatMap((weight) =>
    CUTS.map((cut) => paperFace(cut, weight)),
  );
  const cutAll = async () => {
    mkdirSync(PAPER_CUTS, { recursive: true });
    for (const [weight, file] of Object.entries(PAPER_TYPE))
      for (const cut of CUTS) {
        const text = rangesOf(cut)
          .flatMap(([first, last]) =>
            Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
          )
          .join("");
        for (const format of ["woff", "woff2"] as const)
          writeFileSync(
            join(PAPER_CUTS, `${cut.name}-${weight}.${format}`),
            await subsetFont(readFileSync(file), text, { targetFormat: format }),
          );
      }
    writeFileSync(join(PAPER_CUTS, "faces.css"), sheet.join("\n"));
  };
  const isCut = () => {
    try {
      return readFileSync(join(PAPER_CUTS, "faces.css"), "utf8") === sheet.join("\n");
    } catch {
      return false;
    }
  };
  return { name: "paper-type", config: () => (isCut() ? undefined : cutAll()) };
}

/** Tests that put something else in a module's place, which must not reach other tests. */
const ALONE = "app/**/*.alone.test.ts";

/** `--mode single`: one HTML file that opens by double click, from a folder or a network share. */
export default defineConfig(({ mode }) => ({
  base: "./",
  resolve: { alias: { ...WITHOUT_BROTLI, "paper-type": PAPER_CUTS } },
  plugins:
    mode === "single"
      ? [paperType(), react(), viteSingleFile({ removeViteModuleLoader: true }), finishOneFile()]
      : [
          paperType(),
          react(),
          contentSecurityPolicy(),
          compiledAhead(),
          fhirFiles(),
          serviceWorker(),
        ],
  publicDir: mode === "single" ? false : "public",
  define: {
    __APP_VERSION__: JSON.stringify(VERSION),
    __FHIR_BASE__: JSON.stringify(FHIR_BASE),
  },
  build: {
    target: "es2022",
    assetsInlineLimit: mode === "single" ? Number.POSITIVE_INFINITY : 0,
    manifest: mode !== "single",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: mode !== "single" && {
          groups: [
            // All that the first screen needs is one file, which compresses better than several.
            { name: "first", tags: ["$initial"] },
            // By itself, so that its bytes can be told.
            { name: "qr", test: /node_modules\/uqr\// },
          ],
        },
      },
    },
  },
  test: {
    disableConsoleIntercept: true,
    // Every core: by default one is left idle, which of two is half.
    maxWorkers: "100%",
    // Far more than any takes, so that a busy machine fails none.
    testTimeout: 60_000,
    // Left out of npm test, which is to be quick: docs/decisions/0062.
    tags: [
      {
        name: "long",
        description: "Run by npm run assure: left out of npm test, and where mutants are tested.",
      },
    ],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["app/**/*.test.{ts,tsx}", "e2e/*.test.ts"],
          exclude: [ALONE],
          // Its files share what they import, which takes half the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: [ALONE] } },
      { extends: true, test: { name: "build", include: ["e2e/build/*.test.ts"] } },
      { extends: true, test: { name: "bench", include: ["app/**/*.bench.ts"] } },
    ],
  },
}));
