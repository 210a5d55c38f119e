import { createServer } from "node:http";
import type { Browser } from "@playwright/test";
import { freePort } from "../../running/free-port";

/** What becomes of the app, and of one of its pictures, in a page of another origin. */
export interface Framed {
  /** What the frame is headed: as the app is, or by the browser in its place. */
  readonly heading: string | undefined;
  readonly pictureWidth: number;
  /** What the browser says of it. */
  readonly told: string;
}

/** Opens a page of another origin, which frames the app and shows its icon. */
export async function frameElsewhere(browser: Browser, url: string): Promise<Framed> {
  const port = await freePort();
  const content = `<!doctype html><title>Another site</title>
    <img src="${url}icons/icon-192.png" alt=""><iframe src="${url}"></iframe>`;
  const other = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(content);
  });
  await new Promise<void>((ready) => other.listen(port, "127.0.0.1", ready));
  const page = await browser.newPage();
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  await page.goto(`http://127.0.0.1:${port}/`);
  const heading = await page.frameLocator("iframe").locator("h1").textContent();
  const pictureWidth = await page
    .locator("img")
    .evaluate((image: HTMLImageElement) => image.naturalWidth);
  await page.close();
  other.close();
  return { heading: heading?.trim(), pictureWidth, told: told.join("\n") };
}
