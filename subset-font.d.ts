/** What is used of a package that ships no types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff" | "woff2" },
  ): Promise<Uint8Array>;
}
