/** Long enough for any browser to have taken the content. */
const KEPT = 60_000;

/** Saves text or bytes as a download. It goes from memory to the disk: nothing is requested or sent. */
export function saveFile(
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
