import { encode } from "uqr";

interface QrCodeProps {
  /** What a scanner reads. */
  text: string;
  /** What it is, for those who do not see it. */
  label: string;
  /** Sets its size; without one it is as wide as its place. */
  className?: string | undefined;
}

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

/** A QR code, black on white on screen and paper alike. Worth a chunk of its own: load it lazily. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", boostEcc: true, border: QUIET_ZONE });
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000000" d={data.map(darkRuns).join("")} />
    </svg>
  );
}
