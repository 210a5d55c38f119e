/** What a person dropped on the page: one file, or what to do instead. */
export type Dropped =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "problem"; readonly problem: string };

function instead(what: string, advice: string): Dropped {
  return { kind: "problem", problem: `${what} ${advice} Nothing on screen has changed.` };
}

/** Reads what was dropped. It can be read only while the event lasts. */
export function droppedIn(transfer: DataTransfer): Dropped {
  const folder = [...transfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
  const [file, ...others] = transfer.files;
  if (folder)
    return instead("A folder was dropped.", "Open it, and drop the saved file that is in it.");
  if (!file)
    return instead("What was dropped is no file.", "Drop a saved file, or a PDF downloaded here.");
  if (others.length > 0)
    return instead(
      `${others.length + 1} files were dropped.`,
      "Drop one: a saved file, or a PDF downloaded here.",
    );
  return { kind: "file", file };
}
