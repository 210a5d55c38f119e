import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import react from "@vitejs/plugin-react";
import subsetFont from "subset-font";
import { build, type CSSOptions, type Plugin, type Rolldown, runnerImport } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { viteSingleFile } from "vite-plugin-singlefile";
import { defineConfig } from "vitest/config";
import { baseFrom } from "./app/exchange/addresses.ts";
import { isElsewhere } from "./app/shell/elsewhere.ts";
import { CUTS, type Cut, rangesOf } from "./app/ui/look/paper-type.ts";
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

/** The page's first script: hides the start page in a tab that is to show something else. */
const ELSEWHERE = `if((${isElsewhere})())document.documentElement.dataset.elsewhere=""`;

/** Its second: takes the start page out there, before anything else is done with the page. */
const EMPTIED =
  'if("elsewhere"in document.documentElement.dataset)document.getElementById("app").replaceChildren()';

/** How classes are named: by their style sheet, of which no two have the same name. Shorter than by default. */
const CLASS_NAMES: CSSOptions = {
  modules: { generateScopedName: (name, file) => `${basename(file).split(".")[0]}_${name}` },
};

/** Where the build puts the program that renders the start page. */
const PRERENDERED = here("node_modules/.prerender/start.mjs");

/** Builds that program, without anything that is loaded late, and without a window. */
async function buildPrerender(): Promise<typeof import("./app/prerender.tsx")> {
  const conditions = ["browser", "module", "production", "import", "default"];
  const react = ["react", "react/jsx-runtime", "react-dom", "react-dom/server"];
  const late: Plugin = { name: "nothing-late", resolveDynamicImport: () => false };
  const built = await build({
    root: here("."),
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [late],
    css: CLASS_NAMES,
    define: { ...DEFINED, window: "undefined", self: "globalThis" },
    ssr: { noExternal: true, external: react, resolve: { conditions } },
    build: { ssr: "app/prerender.tsx", write: false, target: "es2022" },
  });
  const [program] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (program?.type !== "chunk") throw new Error("The program of the start page was not built.");
  mkdirSync(dirname(PRERENDERED), { recursive: true });
  writeFileSync(PRERENDERED, program.code);
  return import(`${pathToFileURL(PRERENDERED)}?${VERSION}`);
}

/** Puts the start page into the page itself, and what stands there without script. */
function startPage(): Plugin {
  return {
    name: "start-page",
    apply: "build",
    async transformIndexHtml(html) {
      const { renderStart, renderWithoutScript } = await buildPrerender();
      const [start, without] = [await renderStart(), renderWithoutScript()];
      return {
        html: html
          .replace(
            '<div id="app" role="none"></div>',
            () => `<div id="app" role="none">${start}</div>`,
          )
          .replace("<noscript></noscript>", () => `<noscript>${without}</noscript>`),
        tags: [
          { tag: "script", children: ELSEWHERE, injectTo: "head" },
          { tag: "script", children: EMPTIED, injectTo: "body" },
        ],
      };
    },
  };
}

/** Every `<script>` or `<style>` that stands in a page, by the fingerprint that a policy lets it through with. */
function fingerprints(page: string, tag: "script" | "style"): string {
  const parts = page.matchAll(new RegExp(`<${tag}(?![^>]* src=)[^>]*>(.*?)</${tag}>`, "gs"));
  const hashes = [...parts].map(([, content = ""]) =>
    createHash("sha256").update(content).digest("base64"),
  );
  return hashes.map((hash) => `'sha256-${hash}'`).join(" ");
}

/**
 * Nothing but the app's own files, and nothing sent anywhere. The same policy stands in public/_headers and in
 * docs/hosting, with what only a header can say; the build adds the fingerprints there too.
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

/** The settings for hosts, by where the build puts them. */
const HOSTS = {
  _headers: "public/_headers",
  "hosting/nginx.conf": "docs/hosting/nginx.conf",
  "hosting/apache.htaccess": "docs/hosting/apache.htaccess",
  "hosting/web.config": "docs/hosting/web.config",
};

/**
 * Puts the first style sheet into the page, so that it shows without waiting for one. The sheet's link stays, switched
 * off, for where a host's older header refuses the inlined one.
 */
function inlineStyles(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/, (link, file) => {
    const sheet = bundle[file];
    if (sheet?.type !== "asset") throw new Error(`The build lacks its style sheet ${file}.`);
    const style = sheet.source.toString().replaceAll("url(./", "url(./assets/");
    return `<style>${style}</style>\n    ${link.replace("<link", "<link disabled")}`;
  });
}

/** Finishes the page: its style, the policy, and the same policy for hosts. */
function finishPage(): Plugin {
  return {
    name: "finish-page",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("The build lacks its page.");
        const html = inlineStyles(page.source.toString(), bundle);
        const letThrough = (policy: string) =>
          policy
            .replaceAll("script-src 'self'", `script-src 'self' ${fingerprints(html, "script")}`)
            .replaceAll("style-src 'self'", `style-src 'self' ${fingerprints(html, "style")}`);
        const policy = letThrough(CONTENT_SECURITY_POLICY);
        page.source = html.replace(
          "<head>",
          () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
        for (const [fileName, source] of Object.entries(HOSTS)) {
          const settings = letThrough(readFileSync(here(source), "utf8"));
          this.emitFile({ type: "asset", fileName, source: settings });
        }
      },
    },
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

/** What the build puts in the place of these names. */
const DEFINED = {
  __APP_VERSION__: JSON.stringify(VERSION),
  __FHIR_BASE__: JSON.stringify(FHIR_BASE),
};

/** Writes the questions of the note for other programs: decision 69. */
function fhirFiles(): Plugin {
  return {
    name: "fhir-files",
    apply: "build",
    async generateBundle() {
      const { module } = await runnerImport<typeof import("./app/exchange/published/published.ts")>(
        here("app/exchange/published/published.ts"),
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

/** What gains by it. The rest of the build is compressed already. */
const TEXT = /^[^.].*\.(html|js|css|svg|json|webmanifest)$/;

/** Writes a file twice more, beside it, for servers that send these as they are. */
async function compressFile(path: string): Promise<void> {
  const content = readFileSync(path);
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: { [zlib.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    promisify(gzip)(content, { level: zlib.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipped);
}

/** Compresses the build, once all of it is written: brotli and gzip. */
function compressedAhead(): Plugin {
  let folder = "";
  return {
    name: "compressed-ahead",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        if (error) return;
        const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
        const texts = files.filter((path) => TEXT.test(path));
        await Promise.all(texts.map((path) => compressFile(join(folder, path))));
      },
    },
  };
}

/**
 * pdfkit's font reader brings a Brotli decoder of 90 kB for WOFF2 files. Ours are WOFF: a stub that says
 * so takes its place.
 */
const WITHOUT_BROTLI = {
  "brotli/decompress.js": fileURLToPath(new URL("app/paper/pdf/no-brotli.ts", import.meta.url)),
};

/** A typeface that the build cuts into files, each of which is loaded only where a character of it is needed. */
interface Typeface {
  readonly family: string;
  /** The whole files, by weight. */
  readonly files: Readonly<Record<string, string>>;
  readonly cuts: readonly Cut[];
  /** What each face says besides. */
  readonly said?: string;
}

const fontsource = (name: string, weight: number) =>
  here(
    `node_modules/@fontsource/atkinson-hyperlegible-${name}/files/atkinson-hyperlegible-${name}-latin-${weight}-normal.woff2`,
  );
const plex = (name: string) =>
  here(`node_modules/@expo-google-fonts/ibm-plex-sans/${name}/IBMPlexSans_${name}.ttf`);

/**
 * The files of the typeface of the screen: what nearly all words are made of, and what else Latin needs, which is
 * loaded where it is typed.
 */
const SCREEN_CUTS: readonly Cut[] = [
  {
    name: "plain",
    characters:
      "U+20-22, U+25, U+27-29, U+2B-3B, U+3F, U+41-5A, U+61-7A, U+A0, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026",
  },
  {
    name: "more",
    characters:
      "U+23-24, U+26, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-7E, U+A1-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2010-2012, U+2015, U+201A, U+201E, U+2020-2021, U+2030, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FFFD",
  },
];

/** Those of the typeface of codes: the labels of questions and fingerprints, and what else re-entry codes need. */
const CODE_CUTS: readonly Cut[] = [
  {
    name: "labels",
    characters: "U+20, U+28-29, U+2E, U+30-39, U+41-43, U+4D, U+50, U+52, U+54, U+61-69, U+6C-76",
  },
  {
    name: "codes",
    characters:
      "U+21-27, U+2A-2D, U+2F, U+3A-40, U+44-4C, U+4E-4F, U+51, U+53, U+55-60, U+6A-6B, U+77-7E",
  },
];

/** The typefaces of the screen. */
const SCREEN_TYPE: readonly Typeface[] = [
  {
    family: "Atkinson Hyperlegible Next",
    files: { 400: fontsource("next", 400), 700: fontsource("next", 700) },
    cuts: SCREEN_CUTS,
  },
  {
    family: "Atkinson Hyperlegible Mono",
    files: { 400: fontsource("mono", 400) },
    cuts: CODE_CUTS,
  },
];

/** The typeface of paper. Without ligatures: in the PDF that Firefox prints, their letters cannot be read. */
const PAPER_TYPE: readonly Typeface[] = [
  {
    family: "IBM Plex Sans",
    files: { 400: plex("400Regular"), 700: plex("700Bold") },
    cuts: CUTS,
    said: '\n  font-feature-settings: "liga" 0;',
  },
];

function face({ family, said = "" }: Typeface, { name, characters }: Cut, weight: string): string {
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: swap;${said}
  src: url("./${name}-${weight}.woff2") format("woff2");
  unicode-range: ${characters};
}`;
}

function textOf(cut: Cut): string {
  const codes = rangesOf(cut).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  return String.fromCodePoint(...codes);
}

/**
 * Cuts typefaces into the files of their tables, of these formats, and writes the style sheet that names
 * the WOFF2 files. Once; again when the table or a typeface changes.
 */
function cutType(
  folder: string,
  typefaces: readonly Typeface[],
  formats: ("woff" | "woff2")[],
): Plugin {
  const all = typefaces.flatMap((typeface) =>
    Object.entries(typeface.files).flatMap(([weight, file]) =>
      typeface.cuts.map((cut) => ({ weight, file, cut, css: face(typeface, cut, weight) })),
    ),
  );
  // Other typefaces, or other formats of them, are cut again too.
  const whole = createHash("sha256").update(formats.join());
  for (const { file } of all) whole.update(readFileSync(file));
  const sheet = [`/* ${whole.digest("hex")} */`, ...all.map(({ css }) => css)].join("\n");
  const cutAll = async () => {
    mkdirSync(folder, { recursive: true });
    for (const { weight, file, cut } of all)
      for (const format of formats)
        writeFileSync(
          join(folder, `${cut.name}-${weight}.${format}`),
          await subsetFont(readFileSync(file), textOf(cut), { targetFormat: format }),
        );
    writeFileSync(join(folder, "faces.css"), sheet);
  };
  const isCut = () => {
    try {
      return readFileSync(join(folder, "faces.css"), "utf8") === sheet;
    } catch {
      return false;
    }
  };
  return { name: "cut-type", config: () => (isCut() ? undefined : cutAll()) };
}

/** Where the cuts go. */
const SCREEN_FILES = here("node_modules/.screen-type");
const PAPER_FILES = here("node_modules/.paper-type");
const cutTypes = () => [
  cutType(SCREEN_FILES, SCREEN_TYPE, ["woff2"]),
  cutType(PAPER_FILES, PAPER_TYPE, ["woff", "woff2"]),
];

/**
 * What every visit loads right after the first screen: few files, which compress better and take the browser less work.
 * Saving is one of its own, so that it works where the rest cannot be loaded; and so is what other parts share with both.
 */
const SHARED =
  /\/app\/(assessment\/(schema\/bounds|checks\/(dates|plain)|evidence\/evidence|request\/(next-request|request-(details|name)))|keeping\/opening\/opened)\.ts$|\/app\/ui\/(Announced|files\/)|\/idb-keyval\//;
const SAVING = /\/app\/keeping\/saving\/Save\.tsx$/;
const SOON = /\/app\/(shell\/(Retention|OpeningFrame)|keeping\/opening\/ResumeRequest)\.tsx$/;

/** What comes right after the first answer: one file, beside what a restored session is checked with. */
const SCHEMA = /\/node_modules\/zod\/|\/app\/assessment\/schema\/schema\.ts$/;
const BESIDE =
  /\/app\/(questions\/evidence\/(Documentation|GapList)|keeping\/saving\/LabelInName)\.tsx$/;

/** Tests that put something else in a module's place, which must not reach other tests. */
const ALONE = "app/**/*.alone.test.ts";

/** `--mode single`: one HTML file that opens by double click, from a folder or a network share. */
export default defineConfig(({ mode }) => ({
  base: "./",
  resolve: {
    alias: { ...WITHOUT_BROTLI, "paper-type": PAPER_FILES, "screen-type": SCREEN_FILES },
  },
  plugins:
    mode === "single"
      ? [
          ...cutTypes(),
          react(),
          startPage(),
          viteSingleFile({ removeViteModuleLoader: true }),
          finishOneFile(),
        ]
      : [
          ...cutTypes(),
          react(),
          startPage(),
          finishPage(),
          compiledAhead(),
          fhirFiles(),
          serviceWorker(),
          compressedAhead(),
        ],
  publicDir: mode === "single" ? false : "public",
  define: DEFINED,
  css: CLASS_NAMES,
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
            { name: "shared", test: SHARED },
            { name: "Save", test: SAVING },
            { name: "Retention", test: SOON },
            { name: "schema", test: SCHEMA },
            { name: "Documentation", test: BESIDE },
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
    testTimeout: 300_000,
    hookTimeout: 300_000,
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
