/** What was handed to the app from outside: one file, or what to do instead. */
export type Handed =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "problem"; readonly problem: string };

/** How something came in: the word for it, and the one to tell the person. */
interface Way {
  readonly happened: "dropped" | "opened";
  readonly advice: "Drop" | "Open";
}

const DROPPED: Way = { happened: "dropped", advice: "Drop" };
const LAUNCHED: Way = { happened: "opened", advice: "Open" };

function instead(what: string, advice: string): Handed {
  return { kind: "problem", problem: `${what} ${advice} Nothing on screen has changed.` };
}

/** The one file among them, or what to do instead. */
function onlyOne([file, ...others]: readonly File[], { happened, advice }: Way): Handed {
  const wanted = "a saved file, or a PDF downloaded here.";
  if (!file) return instead(`What was ${happened} is no file.`, `${advice} ${wanted}`);
  if (others.length > 0)
    return instead(`${others.length + 1} files were ${happened}.`, `${advice} one: ${wanted}`);
  return { kind: "file", file };
}

/** Reads what was dropped. It can be read only while the event lasts. */
export function droppedIn(transfer: DataTransfer): Handed {
  const folder = [...transfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
  return folder
    ? instead("A folder was dropped.", "Open it, and drop the saved file that is in it.")
    : onlyOne([...transfer.files], DROPPED);
}

/** Reads what the operating system opened in the installed app. */
export async function launchedWith(handles: readonly FileSystemFileHandle[]): Promise<Handed> {
  const files = await Promise.all(handles.map((handle) => handle.getFile())).catch(() => undefined);
  return files
    ? onlyOne(files, LAUNCHED)
    : instead("The file could not be read.", "It may have been moved. Open it again.");
}
