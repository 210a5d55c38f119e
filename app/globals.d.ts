/** The name of this build: the version in package.json and what its sources hash to. See vite.config.ts. */
declare const __APP_VERSION__: string;

/** What the addresses of the published questionnaires begin with. See vite.config.ts. */
declare const __FHIR_BASE__: string;

/** The files that the operating system hands to an installed app. TypeScript's own types lack it. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void,
  ): void;
}

interface Window {
  readonly launchQueue?: LaunchQueue;
}
