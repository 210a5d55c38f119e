import { expect, type Locator, type Page } from "@playwright/test";
import { QUESTIONS, type QuestionId } from "../cases/words";

export type AnswersTo<Id extends QuestionId> = keyof (typeof QUESTIONS)[Id]["answers"] & string;

/** A question and what is answered, by their public ids and values. */
export type Answer = { [Id in QuestionId]: readonly [Id, ...AnswersTo<Id>[]] }[QuestionId];

export type Service = AnswersTo<"service">;

export const SERVICES = [
  "implantation",
  "revision",
  "replacement",
  "removal",
  "maintenance",
  "trial",
] as const satisfies readonly Service[];

/** A question on the page, found by what it asks. */
export function question(page: Page, id: QuestionId): Locator {
  return page.getByRole("group", { name: QUESTIONS[id].asks });
}

/** An answer to a question, found by its words. */
export function choice<Id extends QuestionId>(page: Page, id: Id, value: AnswersTo<Id>): Locator {
  const answers: Readonly<Record<string, string>> = QUESTIONS[id].answers;
  const name = answers[value] ?? value;
  const several = id === "indication" || id === "a2-difficulties";
  return question(page, id).getByRole(several ? "checkbox" : "radio", { name, exact: true });
}

/** Chooses answers to a question; the page knows both by their public names. */
export async function answer(page: Page, [id, ...values]: Answer): Promise<void> {
  await expect(question(page, id)).toHaveAttribute("data-question", id);
  for (const value of values) {
    const input = choice(page, id, value as AnswersTo<typeof id>);
    await expect(input).toHaveValue(value);
    await input.check();
  }
}

/** Starts at the first question and answers one after the other. The page is then there in full. */
export async function assess(
  page: Page,
  service: Service,
  answers: readonly Answer[],
  address = "/",
): Promise<void> {
  await page.goto(address);
  await answer(page, ["service", service]);
  for (const each of answers) await answer(page, each);
  await expect(page.getByRole("heading", { name: "Supporting documentation" })).toBeVisible();
}

/**
 * Opens the summary, whose code is loaded only then, and waits until its heading has focus: what is focused before would
 * lose it again.
 */
export async function openSummary(page: Page, within?: { timeout: number }): Promise<void> {
  await page.getByRole("link", { name: "Open summary" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Summary/ })).toBeFocused(within);
}

export async function expectSummary(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: /^Summary/ })).toBeVisible();
}

/** Waits for the typefaces, which change where things stand once they are there. */
export async function typefaces(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The result as the page states it. */
export function result(page: Page): Locator {
  return page.locator("[data-result]");
}

/** The public ids of the questions on the page, in their order; the first asks for the service. */
export async function asked(page: Page): Promise<string[]> {
  const questions = page.locator("[data-question]");
  const ids = await questions.evaluateAll((all) =>
    all.map((each) => each.getAttribute("data-question") ?? ""),
  );
  return ids.filter((id) => id !== "service");
}

/** What the page says of its storage: every key of the session, and whether any other holds a thing. */
export async function stored(page: Page) {
  return page.evaluate(async () => ({
    session: Object.keys(sessionStorage).sort(),
    local: Object.keys(localStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}
