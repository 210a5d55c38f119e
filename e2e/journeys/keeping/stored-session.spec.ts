import { expect, test } from "../../fixtures";
import { answer, asked, choice, question, result } from "../../steps/assessment";
import {
  makeSession,
  NOT_LOADED,
  reloadWith,
  reloadWithoutReader,
  SESSION_KEY,
  SESSION_READER,
} from "../../steps/failing";

test.describe("a stored session that cannot be read", () => {
  /** One for each reason there is, and what would leak; the others are in the tests of what reads it. */
  const damages: [string, (text: string) => string, RegExp][] = [
    ["is cut short", (text) => text.slice(0, -9), /damaged/],
    [
      "holds an answer that does not exist",
      (text) => text.replace('["no"]', '["maybe"]'),
      /damaged/,
    ],
    [
      "holds more than the coded answers",
      (text) => text.replace('"answers"', '"patient":"A. N.","answers"'),
      /damaged/,
    ],
    ["is of a future format", (text) => text.replace('"format":2', '"format":3'), /newer version/],
    [
      "is of an outdated format",
      (text) => text.replace('"format":2', '"format":0'),
      /older version/,
    ],
    [
      "says of no text of the note that it belongs to it",
      (text) => text.replace(/"fingerprint":"\w+"/, '"fingerprint":"0"'),
      /damaged/,
    ],
  ];

  test("is set aside with a notice that says why, and nothing of it is used", async ({ page }) => {
    const session = await makeSession(page);
    for (const [how, damage, reason] of damages)
      await test.step(`one that ${how}`, async () => {
        const damaged = damage(session);
        expect(damaged).not.toBe(session);
        await reloadWith(page, damaged);
        const notice = page.getByRole("region", { name: "Notice" });
        await expect(notice).toContainText("could not be read");
        await expect(notice).toContainText(reason);
        await expect(result(page)).toHaveAttribute("data-result", "undetermined");
        await expect(
          question(page, "m-complications").getByRole("radio", { checked: true }),
        ).toHaveCount(0);
        const kept = await page.evaluate(() => Object.values(sessionStorage));
        expect(kept).toContain(damaged);
      });
    const notice = page.getByRole("region", { name: "Notice" });
    await answer(page, ["m-complications", "yes"]);
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await page.reload();
    await expect(choice(page, "m-complications", "yes")).toBeChecked();
    await expect(notice).toHaveCount(0);
  });
});

test.describe("a stored session whose reader cannot be loaded", { tag: "@long" }, () => {
  test("stays where it is, and a reload restores it", async ({ page, watched }) => {
    watched.provoked.push(NOT_LOADED);
    const session = await reloadWithoutReader(page);
    const notice = page.getByRole("region", { name: "Notice" });
    await expect(notice).toContainText("still kept");
    await expect(choice(page, "service", "maintenance")).toBeChecked();
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({
      "note-170.last-use": expect.stringMatching(/^\d+$/),
      [SESSION_KEY]: session,
    });
    await page.unroute(SESSION_READER);
    await notice.getByRole("button", { name: "Reload" }).click();
    await expect(choice(page, "m-complications", "no")).toBeChecked();
    await expect(notice).toHaveCount(0);
  });

  test("is set aside by the first answer, and the page says so", async ({ page, watched }) => {
    watched.provoked.push(NOT_LOADED);
    const session = await reloadWithoutReader(page);
    const notice = page.getByRole("region", { name: "Notice" });
    await expect(notice).toContainText("still kept");
    await answer(page, ["m-complications", "yes"]);
    await expect(notice).toContainText("It is not used");
    const kept = await page.evaluate(() => ({ ...sessionStorage }));
    expect(kept).toEqual({
      "note-170.last-use": expect.stringMatching(/^\d+$/),
      [`${SESSION_KEY}.set-aside`]: session,
      [SESSION_KEY]: session.replace('["no"]', '["yes"]'),
    });
  });
});

test("an answer to a question that is not asked cannot be brought in by the session", {
  tag: "@long",
}, async ({ page }) => {
  const session = await makeSession(page);
  await reloadWith(
    page,
    session.replace('{"m-complications"', '{"a1-trial":["no"],"m-complications"'),
  );
  await expect.poll(() => asked(page)).toEqual(["m-complications", "m-benefit"]);
  await expect(page.getByRole("region", { name: "Set aside" })).toContainText("Adequate trial");
});

test("an answer is kept as it is given, before it is painted", async ({ page }) => {
  await page.goto("#/maintenance");
  const kept = await choice(page, "m-complications", "yes").evaluate((input: HTMLElement) => {
    input.click();
    return Object.values(sessionStorage);
  });
  expect(kept.join()).toContain('"m-complications":["yes"]');
});
