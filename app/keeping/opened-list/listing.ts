import type { FileSource } from "../../ui/file-source";
import { fileIn } from "../opening/handed";
import { openDocument } from "../opening/open-document";
import type { OpenedDocument } from "../opening/taken";
import { factsOf } from "./facts";
import type { OpenedList, Read } from "./opened-list";
import { type Inspect, updateRow } from "./rows";

/** What the list keeps of a request that was read: not the request itself. */
function readOf({ assessment, savedAt, fromPdf, differs, remark }: OpenedDocument): Read {
  const remarks = [
    ...(differs ? [`The saved result differs from today’s. ${differs}`] : []),
    ...(remark ? [remark] : []),
  ];
  return { kind: "request", facts: factsOf(assessment, new Date(), remarks), savedAt, fromPdf };
}

/** Reads a file through the one door, so that its row says what opening it would give. */
export const inspect: Inspect = async (source) => {
  const handed = await fileIn(source);
  if (handed.kind !== "file")
    return { kind: "damaged", reason: "It could not be read: it was moved, deleted or locked." };
  const opening = await openDocument(handed.file, handed.handle);
  if (opening.kind === "problem") return { kind: "damaged", reason: opening.reason };
  return readOf(opening.taken.file);
};

/** Reads a file of the list once more. */
export async function readAgain(list: OpenedList, source: FileSource): Promise<void> {
  updateRow(list, source, { read: await inspect(source) });
}
