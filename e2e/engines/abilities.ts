import { MAINTENANCE_MET } from "../cases/cases";
import { expect } from "../fixtures";
import { factsOf, textOf } from "../looking/poppler";
import { type StaticHost, startHost } from "../running/static-host";
import type { Driver } from "./driver";
import { failMaintenance, print } from "./journeys";
import { assess, expectHeading, expectResult, expectSays, openSummary } from "./page";
import { changedPage, type Way } from "./sites";

export async function tagsPrint(driver: Driver, address: string): Promise<boolean> {
  return factsOf(await print(driver, address)).get("Tagged") === "yes";
}

export async function numbersPages(driver: Driver, address: string): Promise<boolean> {
  return textOf(await print(driver, address)).every((page) => /Page \d of \d/.test(page));
}

export async function showsPrint(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await driver.showAsPrinted();
}

export async function isDark(driver: Driver, address: string): Promise<boolean> {
  await driver.open(address);
  const ground = await driver.evaluate("getComputedStyle(document.body).backgroundColor");
  const [red = 255] = [...String(ground).matchAll(/\d+/g)].map(Number);
  return red < 100;
}

export async function isHandedFiles(driver: Driver, address: string): Promise<boolean> {
  await driver.open(address);
  return (await driver.evaluate('"launchQueue" in window')) === true;
}

export async function copies(driver: Driver, address: string): Promise<boolean> {
  await failMaintenance(driver, address);
  await driver.press("button", "Copy as text");
  const said = () => driver.evaluate("document.body.innerText");
  await expect.poll(said).toMatch(/Copied: |did not let the app copy/);
  return /Copied: /.test(String(await said()));
}

async function expectNotWider(driver: Driver): Promise<void> {
  const excess = "document.documentElement.scrollWidth - innerWidth";
  expect(await driver.evaluate(excess)).toBeLessThanOrEqual(0);
}

export async function fitsTelephone(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  // Opening the address again would break off what still loads.
  await driver.evaluate("document.fonts.ready.then(() => true)");
  await driver.resize(390, 844);
  await assess(driver, address, "maintenance", MAINTENANCE_MET.answers);
  await expectNotWider(driver);
  await openSummary(driver);
  await expectNotWider(driver);
}

/** After one visit, with the host gone: the app opens, and knows the note. */
export async function outlivesHost(
  driver: Driver,
  host: Pick<StaticHost, "url" | "stop">,
): Promise<void> {
  await driver.open(host.url);
  await driver.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await host.stop();
  await driver.openAfresh(host.url);
  await driver.answer(["service", "maintenance"]);
  for (const answer of MAINTENANCE_MET.answers) await driver.answer(answer);
  await expectResult(driver, MAINTENANCE_MET);
}

export async function worksOffline(driver: Driver): Promise<void> {
  await outlivesHost(driver, await startHost());
}

/** After everything that loads a part of the app: what was asked for lies beside the page, or in it. */
export async function asksForItsOwn(driver: Driver, address: string): Promise<void> {
  await failMaintenance(driver, address);
  await driver.save("Download PDF");
  const asked = await driver.evaluate(
    'performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("data:"))',
  );
  const own = address.startsWith("file:")
    ? []
    : (asked as string[]).filter((name) => name.startsWith(address));
  expect(asked).toEqual(own);
}

export async function refusesText(driver: Driver, address: string): Promise<boolean> {
  await driver.open(address);
  await expectHeading(driver, "Note 170");
  const outcome = await driver.evaluate(
    '(() => { try { document.createElement("p").innerHTML = "<b>x</b>"; return "taken"; } catch (refused) { return refused.name; } })()',
  );
  return outcome === "TypeError";
}

/** The app with its start page changed, as the host sends it. */
const changedStart = (way: Way, change: (start: string) => string) =>
  changedPage(way, (page) => page.replace(/<div id="app".*(?=<noscript>)/s, change));

/** Each element of the start page is marked, and each is still there once the script goes on from it. */
export async function goesOn(driver: Driver, _: string, way: Way): Promise<void> {
  let marked = 0;
  const { url, stop } = await changedStart(way, (start) => {
    const page = start.replaceAll(/<[a-z][^ >/]*/g, "$& data-sent");
    marked = page.split(" data-sent").length - 1;
    return page;
  });
  await driver.open(url);
  await expectSays(driver, "Type a code from a printed summary");
  expect(marked).toBeGreaterThan(50);
  expect(await driver.evaluate('document.querySelectorAll("[data-sent]").length')).toBe(marked);
  await stop();
}

/** The start page comes translated, with a service chosen: as a browser and a person leave it before the script is there. */
export async function keepsChoice(driver: Driver, _: string, way: Way): Promise<void> {
  const { url, stop } = await changedStart(way, (start) =>
    start
      .replaceAll(/>([^<]+)</g, (_tags, text: string) => `><font>${text.toUpperCase()}</font><`)
      .replace('value="maintenance"', "$& checked"),
  );
  await driver.open(url);
  await expectSays(driver, "Are there significant complications");
  await stop();
}

const FOREIGN =
  '<script>window.foreign = true</script><img src="data:," onerror="window.foreign = true" alt="">';

/** The app runs, and what was put into its page beside it does not. */
export async function refusesForeign(driver: Driver, _: string, way: Way): Promise<boolean> {
  const { url, stop } = await changedPage(way, (page) =>
    page.replace("<body>", `<body>${FOREIGN}`),
  );
  await driver.open(url);
  await expectHeading(driver, "Note 170");
  await expectSays(driver, "What is being requested?");
  const ran = await driver.evaluate("Boolean(window.foreign)");
  await stop();
  return ran === false;
}

/** Its own script, with one statement more, has another fingerprint: none of it runs. */
export async function refusesChanged(driver: Driver, _: string, way: Way): Promise<boolean> {
  const { url, stop } = await changedPage(way, (page) =>
    page.replace("</script>", ";window.changed = true</script>"),
  );
  await driver.open(url);
  const ran = await driver.evaluate("Boolean(window.changed)");
  await stop();
  return ran === false;
}
