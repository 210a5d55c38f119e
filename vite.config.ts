import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };

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

/**
 * Keeps every file of the build for use without a network. A new version waits until it is wanted; see
 * app/offline. The manifest is a file of its own in public/.
 */
function serviceWorker() {
  return VitePWA({
    registerType: "prompt",
    injectRegister: false,
    manifest: false,
    includeAssets: [],
    workbox: {
      globPatterns: ["**/*.{html,js,css,woff2,svg,png,webmanifest}"],
      dontCacheBustURLsMatching: /^assets\//,
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
  "brotli/decompress.js": fileURLToPath(new URL("app/summary/pdf/no-brotli.ts", import.meta.url)),
};

export default defineConfig({
  base: "./",
  resolve: { alias: WITHOUT_BROTLI },
  plugins: [react(), contentSecurityPolicy(), serviceWorker()],
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    disableConsoleIntercept: true,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["app/**/*.test.{ts,tsx}", "e2e/*.test.ts"] },
      },
      { extends: true, test: { name: "build", include: ["e2e/build/*.test.ts"] } },
      { extends: true, test: { name: "bench", include: ["app/**/*.bench.ts"] } },
    ],
  },
});
