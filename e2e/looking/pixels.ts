import type { Page } from "@playwright/test";

type Point = readonly [x: number, y: number];
export type Colour = readonly number[];

/** The colors that points of the window are drawn in. The caret stays: hiding it needs a style, which the policy refuses. */
export async function coloursAt(page: Page, points: readonly Point[]): Promise<Colour[]> {
  const image = (await page.screenshot({ caret: "initial" })).toString("base64");
  return page.evaluate(
    async ({ text, places }) => {
      const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      const start = ([x, y]: readonly [number, number]) => (y * bitmap.width + x) * 4;
      return places.map((place) => [...(data?.slice(start(place), start(place) + 3) ?? [])]);
    },
    { text: image, places: points },
  );
}

/** Relative luminance, as WCAG defines it. */
function luminance([red = 0, green = 0, blue = 0]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colors, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
