/** The name of this build: the version in package.json and what its sources hash to. See vite.config.ts. */
declare const __APP_VERSION__: string;
