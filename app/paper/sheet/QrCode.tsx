import { qrPath } from "./qr-path";

interface QrCodeProps {
  /** What a scanner reads. */
  text: string;
  /** What it is, for those who do not see it. */
  label: string;
  /** Sets its size; without one it is as wide as its place. */
  className?: string | undefined;
}

/** A QR code, black on white on screen and paper alike. No part of the first load: load it lazily. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { path, size } = qrPath(text);
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000000" d={path} />
    </svg>
  );
}
