/** A file that can be asked for, also again; with the right to write to it where the browser gives that. */
export interface FileSource {
  /** Its name, after the folders it lies in where it came with them. */
  readonly path: string;
  readonly look: () => Promise<File>;
  readonly handle?: FileSystemFileHandle | undefined;
}

/** A file as the browser handed it over. */
export function sourceOf(file: File): FileSource {
  return { path: file.name, look: async () => file };
}

/** A file that is asked for again each time, as it is then. */
export function sourceIn(handle: FileSystemFileHandle, path: string = handle.name): FileSource {
  return { path, look: () => handle.getFile(), handle };
}
