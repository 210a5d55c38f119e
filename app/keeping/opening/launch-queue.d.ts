/** The files that the operating system hands to an installed app. TypeScript's own types lack it. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void,
  ): void;
}

interface Window {
  readonly launchQueue?: LaunchQueue;
}
