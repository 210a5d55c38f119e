import { expect, test, watch } from "../../fixtures";
import { startHost } from "../../running/static-host";

for (const folder of ["/", "/tools/note-170/"])
  test(`the page works at ${folder} of a host that sends its headers`, async ({ browser }) => {
    const host = await startHost(folder);
    const page = await browser.newPage();
    const { problems } = await watch(page);
    await page.goto(host.url);
    await page.getByRole("link", { name: "About" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
    expect(problems).toEqual([]);
    await page.close();
    await host.stop();
  });
