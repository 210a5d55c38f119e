/** In place of the decoder that only WOFF2 files would need; see vite.config.ts. */
export default function decompress(): never {
  throw new Error("WOFF2 fonts are not read here: give it WOFF.");
}
