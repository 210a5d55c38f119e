import type { Assessment } from "../../assessment/record";
import { type FileSource, sourceIn, sourceOf } from "../../ui/files/file-source";
import {
  chooseDestination,
  type Destination,
  type FileKind,
  saveFile,
} from "../../ui/files/save-file";
import { fileName, writeFile } from "../file/file";
import type { OpenRequest, Work } from "./work";

const SAVED_FILE: FileKind = {
  description: "Saved request",
  type: "application/json",
  extension: ".json",
};

/** A file that a request is saved back to, as it was when it was last read or written here. */
interface Own {
  readonly handle: FileSystemFileHandle;
  readonly lastModified: number;
  readonly service: string;
}

/** Each request's own file. What replaces or clears a request has none of it. */
const OWN = new WeakMap<OpenRequest, Own>();

/** From now on the request is saved back to this file. */
export function saveBackTo(request: OpenRequest, own: Own): void {
  OWN.set(request, own);
}

/** What opens each request again as it was put last: its file, or what was downloaded. */
const PUT = new WeakMap<OpenRequest, FileSource>();

/** What opens a request as it was put last; nothing where it was not put anywhere since it is on screen. */
export function putLast(request: OpenRequest): FileSource | undefined {
  return PUT.get(request);
}

/** Where to save: to the request's own file, to that though it is not as it was left, or to another. */
export type Where = "own" | "own-though-changed" | "another";

/** What became of saving. */
export type Saved =
  | { readonly kind: "put" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly name: string; readonly reason: string }
  /** Its own file is not as it was left here: nothing is written before the person says so. */
  | { readonly kind: "changed-on-disk"; readonly name: string };

/** Whether a file is as it was left here; nothing where it is gone. */
async function isAsLeft({ handle, lastModified }: Own): Promise<boolean | undefined> {
  const file = await handle.getFile().catch(() => undefined);
  return file && file.lastModified === lastModified;
}

async function destinationFor(
  own: Own | undefined,
  where: Where,
  name: string,
): Promise<Destination | "changed-on-disk" | undefined> {
  const asLeft = own && where !== "another" ? await isAsLeft(own) : undefined;
  if (!own || asLeft === undefined) return chooseDestination(name, SAVED_FILE);
  return asLeft || where === "own-though-changed" ? own.handle : "changed-on-disk";
}

/**
 * Saves what is on screen at the press: to the file of this request, where it has one for this service, else
 * where the person chooses.
 */
export async function saveRequest(work: Work, onScreen: Assessment, where: Where): Promise<Saved> {
  const assessment = structuredClone(onScreen);
  const request = work.request();
  const at = new Date();
  const createdAt = request.createdAt ?? at.toISOString();
  const text = writeFile(assessment, { version: __APP_VERSION__, now: at, createdAt });
  const known = OWN.get(request);
  const own = known?.service === assessment.service ? known : undefined;
  const name = fileName(assessment, at);
  const destination = await destinationFor(own, where, name);
  if (!destination) return { kind: "cancelled" };
  if (destination === "changed-on-disk")
    return { kind: "changed-on-disk", name: own?.handle.name ?? name };
  const saving = await saveFile(text, SAVED_FILE, name, destination);
  if (saving.kind === "failed") {
    OWN.delete(request);
    return saving;
  }
  if (saving.kind === "saved") {
    const { handle, lastModified } = saving;
    saveBackTo(request, { handle, lastModified, service: assessment.service });
    PUT.set(request, sourceIn(handle));
  } else PUT.set(request, sourceOf(new File([text], saving.name)));
  // What has taken its place meanwhile is another request, and not saved by this.
  if (work.request() === request)
    work.noteCopy(assessment, { how: saving.kind, name: saving.name, at }, createdAt);
  return { kind: "put" };
}
