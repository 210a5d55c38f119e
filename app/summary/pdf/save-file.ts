/** Long enough for any browser to have taken the bytes. */
const KEPT = 60_000;

/** Saves bytes as a download. They go from memory to the disk: nothing is requested or sent. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
