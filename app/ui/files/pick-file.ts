declare global {
  /** The pickers of files that one may write to, and what is dropped with the right to. TypeScript's own types lack them. */
  interface PickerOptions {
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
    readonly suggestedName?: string;
    readonly multiple?: boolean;
  }

  interface Window {
    readonly showOpenFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle[]>;
    readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
  }

  interface DataTransferItem {
    readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }

  interface FileSystemFileHandle {
    readonly remove?: () => Promise<void>;
  }
}

/** What became of a picker. */
export type Picked<Choice> =
  | { readonly kind: "picked"; readonly choice: Choice }
  /** The person closed it, or one is open already. */
  | { readonly kind: "cancelled" }
  /** The browser has none, or did not let it show. */
  | { readonly kind: "refused" };

/** A picker that is gone sooner, and never took the focus from the page, was never shown. */
const SEEN_MS = 1000;

let open = false;

/**
 * Shows a picker of the browser's. One that a person closes and one that the browser never showed end with
 * the same error, so that they are told apart by what a person would have seen of it.
 */
export async function pickFile<Choice>(
  show: (() => Promise<Choice>) | undefined,
): Promise<Picked<Choice>> {
  if (!show) return { kind: "refused" };
  if (open) return { kind: "cancelled" };
  const begun = performance.now();
  let seen = false;
  const see = () => (seen = true);
  window.addEventListener("blur", see);
  open = true;
  try {
    return { kind: "picked", choice: await show() };
  } catch (error) {
    const closed = error instanceof DOMException && error.name === "AbortError";
    const shown = seen || performance.now() - begun > SEEN_MS;
    return { kind: closed && shown ? "cancelled" : "refused" };
  } finally {
    open = false;
    window.removeEventListener("blur", see);
  }
}
