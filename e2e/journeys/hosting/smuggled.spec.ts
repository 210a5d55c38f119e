import { expect, test } from "../../fixtures";

test("a script that is smuggled into the page does not run", async ({ page, watched }) => {
  watched.provoked.push(/requires 'Trusted/, /policy violated: require-trusted-types-for/);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const attempts = [
    "document.body.setAttribute('onclick', 'document.title = 1')",
    "document.body.innerHTML = '<img src=x onerror=\"document.title = 1\">'",
    "document.body.append(Object.assign(document.createElement('script'), { text: 'document.title = 1' }))",
  ];
  for (const attempt of attempts)
    await expect(page.evaluate(attempt)).rejects.toThrow(/requires 'Trusted(HTML|Script)'/);
  expect(await page.title()).toBe("Note 170");
});

test("an address that is a script does not run", async ({ page, watched }) => {
  watched.provoked.push(/violates the following|Content Security Policy|policy violated/);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "javascript:document.title='smuggled'";
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => watched.problems.length).toBeGreaterThan(0);
  expect(await page.title()).toBe("Note 170");
});

test("a script or handler that stands in the page as it arrives does not run", async ({
  page,
  watched,
}) => {
  watched.provoked.push(/violates the following|Content Security Policy|policy violated/);
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const arrived = (await response.text()).replace(
      '<div id="app" role="none">',
      `<script>document.title = "smuggled"</script>
      <img src="data:," alt="" onerror="document.title = 'smuggled'" />$&`,
    );
    expect(arrived).toContain("smuggled");
    await route.fulfill({ response, body: arrived });
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const stopped = () =>
    watched.problems.flatMap((each) => /policy violated: (\S+)/.exec(each)?.[1] ?? []).sort();
  await expect.poll(stopped).toEqual(["img-src", "script-src-attr", "script-src-elem"]);
  expect(await page.title()).toBe("Note 170");
});
