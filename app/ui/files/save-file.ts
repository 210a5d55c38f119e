import { pickFile } from "./pick-file";

/** What is saved, and the name that is suggested for it. */
export interface FileKind {
  readonly description: string;
  readonly type: string;
  readonly extension: `.${string}`;
}

/** Where it goes: into a file that the person chose, or wherever the browser puts what is downloaded. */
export type Destination = FileSystemFileHandle | "downloads";

/** What became of saving. A browser tells of a download's end to nobody, so it is handed over, not saved. */
export type Saving =
  | {
      readonly kind: "saved";
      readonly name: string;
      readonly handle: FileSystemFileHandle;
      readonly lastModified: number;
    }
  | { readonly kind: "handed"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly reason: string };

/** Long enough for any browser to have taken the content. */
const KEPT = 60_000;

/**
 * Asks where to save, at the press of a button: later a browser no longer lets it. Nothing where the person
 * closes the picker.
 */
export async function chooseDestination(
  name: string,
  { description, type, extension }: FileKind,
): Promise<Destination | undefined> {
  const types = [{ description, accept: { [type]: [extension] } }];
  const picker = window.showSaveFilePicker?.bind(window);
  const picked = await pickFile(picker && (() => picker({ suggestedName: name, types })));
  if (picked.kind === "picked") return picked.choice;
  return picked.kind === "refused" ? "downloads" : undefined;
}

/** Saves text or bytes as a download. It goes from memory to the disk: nothing is requested or sent. */
export function download(
  content: Uint8Array<ArrayBuffer> | string,
  type: string,
  name: string,
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

const REASONS: Readonly<Record<string, string>> = {
  NotAllowedError: "The browser was not allowed to write to it.",
  NotFoundError: "It was moved or deleted.",
  NoModificationAllowedError: "Another program has it open.",
  QuotaExceededError: "There is no room for it.",
};

/** Writes to where it goes. A file is saved once the browser has written and closed it. */
export async function saveFile(
  content: Uint8Array<ArrayBuffer> | string,
  { type }: FileKind,
  name: string,
  destination: Destination,
): Promise<Saving> {
  if (destination === "downloads") {
    download(content, type, name);
    return { kind: "handed", name };
  }
  try {
    const writing = await destination.createWritable();
    await writing.write(content);
    await writing.close();
    const { name, lastModified } = await destination.getFile();
    return { kind: "saved", name, handle: destination, lastModified };
  } catch (error) {
    const reason =
      REASONS[error instanceof DOMException ? error.name : ""] ?? "It was not written.";
    return { kind: "failed", name: destination.name, reason };
  }
}
