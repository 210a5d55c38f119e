import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import type { StaticHost } from "../../running/static-host";
import { answer, choice, result } from "../../steps/assessment";
import {
  changed,
  deployNext,
  expect,
  lookForNext,
  next,
  ready,
  test,
  visit,
} from "../../steps/kept";

/** Comes back to the page from another tab. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** Counts on the page how often it looks for a new version. */
async function countLooks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = ServiceWorkerRegistration;
    const { update } = prototype;
    prototype.update = function () {
      const { dataset } = document.documentElement;
      dataset.looks = String(Number(dataset.looks ?? 0) + 1);
      return update.call(this);
    };
  });
}

/** As where what the first visit keeps takes long to be in place: it waits, and there is no other. */
async function firstTakesLong(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = ServiceWorkerRegistration;
    const { installing, active } = Object.getOwnPropertyDescriptors(prototype);
    Object.defineProperty(prototype, "waiting", {
      get() {
        return installing.get?.call(this) ?? active.get?.call(this);
      },
    });
    Object.defineProperty(prototype, "active", { get: () => null });
  });
}

/** Answers the first questions in a page that the browser keeps. */
async function begin(page: Page, host: StaticHost): Promise<void> {
  await visit(page, host);
  await page.reload();
  await answer(page, ["service", "implantation"]);
  await answer(page, ["indication", "baclofen-spasticity"]);
}

test.describe("a new version", () => {
  test("is not what the first visit keeps, though it waits for a moment", async ({
    fresh: { host, page },
  }) => {
    await firstTakesLong(page);
    await visit(page, host);
    await answer(page, ["service", "implantation"]);
    await expect(ready(page)).toHaveCount(0);
  });

  test("waits, says so, and takes over only when the person changes to it", async ({
    fresh: { host, page },
  }) => {
    await begin(page, host);

    deployNext(host);
    await lookForNext(page);
    await expect(ready(page)).toBeVisible();
    await answer(page, ["a1-trial", "yes"]);
    await page.reload();
    await expect(next(page)).toHaveCount(0);
    await expect(ready(page)).toBeVisible();

    await page.getByRole("button", { name: "Change to the new version" }).click();
    await expect(next(page)).toHaveCount(1);
    await expect(page.getByRole("radio", { name: "Yes" }).first()).toBeChecked();
    await expect(ready(page)).toHaveCount(0);
  });

  test("is not changed to before a person agrees to lose what is not saved", async ({
    fresh: { host, page },
  }) => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await visit(page, host);
    await page.reload();
    await answer(page, ["service", "implantation"]);
    for (const each of A_MET.answers) await answer(page, each);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    const patient = page.getByRole("textbox", { name: "Patient (name or initials)" });
    await patient.fill("Zebulon Quill");
    await expect(page.getByRole("article")).toContainText("Zebulon Quill");

    deployNext(host);
    await lookForNext(page);
    const change = page.getByRole("button", { name: "Change to the new version" });
    await change.click();
    await page.getByRole("button", { name: "Stay for now" }).click();
    const waits = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return Boolean(registration?.waiting);
    });
    expect(waits).toBe(true);
    await expect(ready(page)).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download PDF" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await expect(patient).toHaveValue("Zebulon Quill");

    await change.click();
    await page.getByRole("button", { name: "Change without saving" }).click();
    await expect(next(page)).toHaveCount(1);
    await expect(patient).toHaveValue("");
    await expect(result(page)).toHaveAttribute("data-result", "met");
    expect(asked).toEqual([]);
  });

  test("is looked for when a person comes back to the page, at most once an hour", async ({
    fresh: { host, page },
  }) => {
    await page.clock.install();
    await countLooks(page);
    await visit(page, host);
    await page.reload();
    deployNext(host);
    const looksAfter = async (minutes: number) => {
      await page.clock.fastForward(minutes * 60_000);
      await comeBack(page);
      return page.locator("html").getAttribute("data-looks");
    };
    await expect.poll(() => looksAfter(61)).toBe("1");
    expect(await looksAfter(0)).toBe("1");
    expect(await looksAfter(59)).toBe("1");
    expect(await looksAfter(2)).toBe("2");
    await expect(ready(page)).toBeVisible();
  });

  test("that another tab changes to leaves this one as it is, and says so", async ({
    fresh: { host, page },
  }) => {
    await begin(page, host);
    const other = await page.context().newPage();
    await other.goto(host.url);

    deployNext(host);
    await lookForNext(other);
    await other.getByRole("button", { name: "Change to the new version" }).click();
    await expect(next(other)).toHaveCount(1);
    await expect(changed(page)).toBeVisible();
    await expect(next(page)).toHaveCount(0);
    await expect(choice(page, "indication", "baclofen-spasticity")).toBeChecked();

    await page.getByRole("button", { name: "Change to the new version" }).click();
    await expect(next(page)).toHaveCount(1);
    await expect(choice(page, "indication", "baclofen-spasticity")).toBeChecked();
  });
});
