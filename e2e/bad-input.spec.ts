import { answer, asked, assess, choice, question, result, stored } from "./assessment";
import { A_MET } from "./cases";
import { detailsOn } from "./documenting";
import {
  BROKEN,
  breakSummary,
  makeSession,
  NOT_LOADED,
  refuseStorage,
  reloadWith,
  reloadWithoutReader,
  SESSION_KEY,
  SESSION_READER,
  withoutPart,
} from "./failing";
import { expect, test } from "./fixtures";
import { download } from "./sittings";

test.describe("an address that leads nowhere", () => {
  for (const route of [
    "nonsense",
    "nonsense/summary",
    "implantation/nonsense",
    "__proto__",
    "a/b/c",
  ])
    test(`#/${route} lands on a helpful page, and the answers are kept`, async ({ page }) => {
      await assess(page, "implantation", A_MET.answers);
      await page.goto(`/#/${route}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
      await page.getByRole("link", { name: "New implantation", exact: true }).click();
      await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    });
});

test.describe("a stored session that cannot be read", () => {
  const damages: [string, (text: string) => string, RegExp][] = [
    ["is cut short", (text) => text.slice(0, -9), /damaged/],
    ["is no object", () => "170", /damaged/],
    ["is empty", () => "", /damaged/],
    [
      "names no service of the note",
      (text) => text.replace('"maintenance"', '"surgery"'),
      /damaged/,
    ],
    [
      "holds an answer that does not exist",
      (text) => text.replace('["no"]', '["maybe"]'),
      /damaged/,
    ],
    [
      "holds two answers to one question",
      (text) => text.replace('["no"]', '["no","yes"]'),
      /damaged/,
    ],
    [
      "holds an unknown question",
      (text) => text.replace('"m-complications"', '"m-other"'),
      /damaged/,
    ],
    [
      "holds more than the coded answers",
      (text) => text.replace('"answers"', '"patient":"A. N.","answers"'),
      /damaged/,
    ],
    ["is of a future format", (text) => text.replace('"format":1', '"format":2'), /newer version/],
    [
      "is of an outdated format",
      (text) => text.replace('"format":1', '"format":0'),
      /older version/,
    ],
    [
      "belongs to another text of the note",
      (text) => text.replace(/"fingerprint":"\w+"/, '"fingerprint":"0"'),
      /another text of the note/,
    ],
  ];
  for (const [how, damage, reason] of damages)
    test(`and ${how} is set aside with a notice, and nothing of it is used`, async ({ page }) => {
      const session = await makeSession(page);
      const damaged = damage(session);
      expect(damaged).not.toBe(session);
      await reloadWith(page, damaged);
      const notice = page.getByRole("region", { name: "Notice" });
      await expect(notice).toContainText("could not be restored");
      await expect(notice).toContainText(reason);
      await expect(result(page)).toHaveAttribute("data-result", "undetermined");
      await expect(
        question(page, "m-complications").getByRole("radio", { checked: true }),
      ).toHaveCount(0);
      const kept = await page.evaluate(() => Object.values(sessionStorage));
      expect(kept).toContain(damaged);
      await answer(page, ["m-complications", "yes"]);
      await notice.getByRole("button", { name: "Dismiss" }).click();
      await page.reload();
      await expect(choice(page, "m-complications", "yes")).toBeChecked();
      await expect(notice).toHaveCount(0);
    });
});

test.describe("a browser that keeps nothing", () => {
  test("by refusing storage altogether works all the same, and says so", async ({ page }) => {
    await refuseStorage(page);
    await assess(page, "implantation", A_MET.answers);
    await expect(page.getByRole("region", { name: "Notice" })).toContainText(
      "does not let the page keep answers",
    );
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("by refusing to write works all the same, and says so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await assess(page, "maintenance", [
      ["m-complications", "no"],
      ["m-benefit", "yes"],
    ]);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(page.getByRole("region", { name: "Notice" })).toContainText(
      "does not let the page keep answers",
    );
  });
});

test.describe("a page that fails", () => {
  test("says what happened, keeps the answers, and tries again", async ({ page, watched }) => {
    watched.provoked.push(BROKEN);
    await breakSummary(page);
    await assess(page, "implantation", A_MET.answers);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Something went wrong/);
    await expect(page.getByRole("alert")).toContainText("broken on purpose");

    await page.evaluate(() => {
      document.documentElement.dataset.mended = "yes";
    });
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  });

  for (const [file, address] of [
    ["its code", /\/assets\/Summary-[\w-]+\.js/],
    ["its looks", /\/assets\/Summary-[\w-]+\.css/],
  ] as const)
    test(`for want of ${file} tries again, and what is typed is still there`, async ({
      page,
      watched,
    }) => {
      watched.provoked.push(
        /Failed to load/,
        /Failed to fetch|Unable to preload|could not be loaded/,
      );
      await assess(page, "implantation", A_MET.answers);
      const details = await detailsOn(page, "What the system is for");
      await details.getByLabel("Note", { exact: true }).fill("Typed, and saved nowhere.");
      await page.route(address, (route) => route.abort());
      await page.getByRole("link", { name: "Open summary" }).first().click();
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(/Something went wrong/);
      await expect(page.getByText("What you typed does not")).toBeVisible();
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(heading).toBeFocused();
      await expect(heading).toHaveText(/Something went wrong/);
      const saved = await download(page, "Save to a file");
      expect(saved.buffer.toString()).toContain("Typed, and saved nowhere.");

      await page.unroute(address);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(heading).toHaveText(/^Summary/);
      await expect(heading).toBeFocused();
      await expect(page.getByRole("article")).toContainText("Typed, and saved nowhere.");
      const styled = await page.evaluate(() =>
        [...document.styleSheets].filter(({ href }) => href?.includes("/Summary-")),
      );
      expect(styled).toHaveLength(1);
      expect((await stored(page)).session).toEqual(["note-170.last-use", SESSION_KEY]);
    });

  test("for good is left by a reload, which keeps the coded answers", async ({ page, watched }) => {
    watched.provoked.push(
      /Failed to load/,
      /Failed to fetch|Unable to preload|could not be loaded/,
    );
    await page.route(/\/assets\/Summary-/, (route) => route.abort());
    await assess(page, "implantation", A_MET.answers);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Something went wrong/);
    await page.unroute(/\/assets\/Summary-/);
    page.on("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Summary/);
  });
});

test.describe("a stored session whose reader cannot be loaded", () => {
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
    await expect(notice).toContainText("It was set aside");
    const kept = await page.evaluate(() => ({ ...sessionStorage }));
    expect(kept).toEqual({
      "note-170.last-use": expect.stringMatching(/^\d+$/),
      [`${SESSION_KEY}.set-aside`]: session,
      [SESSION_KEY]: session.replace('["no"]', '["yes"]'),
    });
  });
});

test("a page whose watch over what is entered cannot be loaded says so, and works on", async ({
  page,
  watched,
}) => {
  watched.provoked.push(NOT_LOADED);
  await withoutPart(page, "Retention");
  await assess(page, "implantation", A_MET.answers);
  await expect(page.getByRole("alert")).toContainText("not warn before it is left, nor empty");
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await page.getByRole("button", { name: "Clear everything now" }).click();
  await page.getByRole("button", { name: "Clear everything", exact: true }).click();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs, and where the note can be read", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Note 170 needs JavaScript");
    const list = page.getByRole("link", { name: "Prioritized List of Health Services" });
    await expect(list).toHaveAttribute("href", /^https:\/\/www\.oregon\.gov\/oha\//);
  });
});

test("an answer to a question that is not asked cannot be brought in by the session", async ({
  page,
}) => {
  const session = await makeSession(page);
  await reloadWith(
    page,
    session.replace('{"m-complications"', '{"a1-trial":["no"],"m-complications"'),
  );
  await expect.poll(() => asked(page)).toEqual(["m-complications", "m-benefit"]);
  await expect(page.getByRole("region", { name: "Set aside" })).toContainText("Adequate trial");
});
