import { encode } from "uqr";

/** The white margin that scanners need, in modules. */
const QUIET_ZONE = 4;

/** The dark modules of a row as a path, each run of them one rectangle. */
function darkRuns(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const end = row.indexOf(false, x);
    const width = (end < 0 ? row.length : end) - x;
    path += `M${x} ${y}h${width}v1h-${width}z`;
    x += width;
  }
  return path;
}

/** The dark of a QR code as a path on a square field, and how many units wide that field is. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: "M", boostEcc: true, border: QUIET_ZONE });
  return { path: data.map(darkRuns).join(""), size };
}
