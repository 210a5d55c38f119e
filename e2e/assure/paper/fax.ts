import { execFileSync } from "node:child_process";

/** Dots to the inch across a page, and along it at either resolution. */
const ACROSS = 204;
const RESOLUTIONS = { fine: 196, standard: 98 } as const;
export type Resolution = keyof typeof RESOLUTIONS;

/** How much larger than it came a page is read, as it is on a screen. */
const LARGER = 2;

/** A page as a picture of shades: 0 is black, 255 is white. */
interface Shades {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

function run(command: string, args: readonly string[], input?: Buffer): Buffer {
  const env = { ...process.env, OMP_THREAD_LIMIT: "1" };
  const stdio: ["pipe", "pipe", "ignore"] = ["pipe", "pipe", "ignore"];
  return execFileSync(command, args, { input, env, maxBuffer: 2 ** 28, stdio });
}

/** Each page of a file in black and white, a bit a dot, as a fax machine sends it. */
function sent(file: string, resolution: Resolution): Shades[] {
  const along = String(RESOLUTIONS[resolution]);
  const bits = run("pdftoppm", ["-mono", "-rx", String(ACROSS), "-ry", along, file]);
  const pages: Shades[] = [];
  for (let at = 0; at < bits.length; ) {
    const [head = "", w, h] =
      /^P4\s+(\d+)\s+(\d+)\s/.exec(bits.toString("latin1", at, at + 40)) ?? [];
    const [width, height] = [Number(w), Number(h)];
    const stride = Math.ceil(width / 8);
    const from = at + head.length;
    const dots = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const byte = bits[from + y * stride + (x >> 3)] ?? 0;
        dots[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 0 : 255;
      }
    pages.push({ width, height, dots });
    at = from + stride * height;
  }
  return pages;
}

/** A page as a viewer shows it: as tall as it is wide again, and larger, its dots smoothed. */
function shown({ width, height, dots }: Shades, resolution: Resolution): Shades {
  const [across, along] = [LARGER, (LARGER * ACROSS) / RESOLUTIONS[resolution]];
  const to = { width: Math.round(width * across), height: Math.round(height * along) };
  const smooth = new Uint8Array(to.width * to.height);
  const dot = (x: number, y: number) => dots[y * width + x] ?? 255;
  for (let y = 0; y < to.height; y += 1) {
    const v = Math.max(0, Math.min(height - 1, (y + 0.5) / along - 0.5));
    const [top, low] = [Math.floor(v), Math.min(height - 1, Math.floor(v) + 1)];
    for (let x = 0; x < to.width; x += 1) {
      const u = Math.max(0, Math.min(width - 1, (x + 0.5) / across - 0.5));
      const [left, right] = [Math.floor(u), Math.min(width - 1, Math.floor(u) + 1)];
      const above = dot(left, top) * (1 - (u - left)) + dot(right, top) * (u - left);
      const below = dot(left, low) * (1 - (u - left)) + dot(right, low) * (u - left);
      smooth[y * to.width + x] = above * (1 - (v - top)) + below * (v - top);
    }
  }
  return { ...to, dots: smooth };
}

function graymap({ width, height, dots }: Shades): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots]);
}

/** A file's pages as they come out of a fax machine and are opened in a viewer. */
export function faxed(file: string, resolution: Resolution): Buffer[] {
  return sent(file, resolution).map((page) => graymap(shown(page, resolution)));
}

/** What a machine reads on a page, line by line. */
export function readByMachine(page: Buffer): string {
  const dpi = String(ACROSS * LARGER);
  return run("tesseract", ["-", "-", "-l", "eng", "--dpi", dpi], page).toString("utf8");
}

const NO_CODE = 4;

/** What a scanner reads from the codes on a page, of which there may be none. */
export function scannedByMachine(page: Buffer): string[] {
  try {
    const args = ["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", "-"];
    return run("zbarimg", args, page).toString("utf8").trim().split("\n");
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === NO_CODE) return [];
    throw error;
  }
}
