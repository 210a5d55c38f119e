/** The name of this build: the version in package.json and what its sources hash to. See vite.config.ts. */
declare const __APP_VERSION__: string;

/** What the addresses of the published questionnaires begin with. See vite.config.ts. */
declare const __FHIR_BASE__: string;
