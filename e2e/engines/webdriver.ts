import { By, error, type WebDriver, type WebElement } from "selenium-webdriver";
import { Command } from "selenium-webdriver/lib/command.js";
import { QUESTIONS } from "../cases/words";
import { expect } from "../fixtures";
import type { Answer } from "../steps/assessment";
import { savedInto } from "./downloads";
import { type Driver, DriverCannot } from "./driver";

/** How long an element may take to be there. */
const PATIENCE = 20_000;

/** Where elements of a role are to be looked for. */
const BY_ROLE = {
  button: "button",
  link: "a[href]",
  textbox: "input, textarea",
} as const;

/** Those of them that are shown and whose words, label or labels hold a name; the engine is asked only of these. */
const CANDIDATES = `
  const [selector, name] = arguments;
  const wordsOf = (element) =>
    [element.textContent, element.ariaLabel, ...[...(element.labels ?? [])].map((each) => each.textContent)];
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => wordsOf(element).some((words) => words?.replaceAll(/\\s+/g, " ").includes(name)));`;

/** Notes what goes wrong in the page from now on. */
const LISTEN = `
  if (!window.wentWrong) {
    window.wentWrong = [];
    addEventListener("error", (event) => wentWrong.push("page error: " + event.message));
    addEventListener("unhandledrejection", (event) => wentWrong.push("page error: " + event.reason));
    document.addEventListener("securitypolicyviolation", (event) =>
      wentWrong.push("policy violated: " + event.violatedDirective));
  }`;

interface Called {
  readonly role: string;
  readonly name: string;
}

/** The role and the name that the engine gives an element. One that is hidden, new or gone has none yet. */
async function calledNow(element: WebElement): Promise<Called> {
  try {
    const name = await element.getAccessibleName();
    // WebKit leaves spaces beside each other.
    return { role: await element.getAriaRole(), name: name.replaceAll(/\s+/g, " ") };
  } catch (thrown) {
    if (thrown instanceof error.WebDriverError) return { role: "", name: "" };
    throw thrown;
  }
}

async function expectCalled(element: WebElement, role: string, name: unknown): Promise<void> {
  await expect.poll(() => calledNow(element)).toEqual({ role, name });
}

/** The first element of a role and a name, once it is there. */
async function find(
  session: WebDriver,
  role: keyof typeof BY_ROLE,
  name: string,
): Promise<WebElement> {
  const found = await session.wait(
    async () => {
      const candidates = await session.executeScript<WebElement[]>(CANDIDATES, BY_ROLE[role], name);
      for (const element of candidates) {
        const called = await calledNow(element);
        if (called.role === role && called.name === name) return element;
      }
      return undefined;
    },
    PATIENCE,
    `no ${role} “${name}”`,
  );
  if (!found) throw new Error(`no ${role} “${name}”`);
  return found;
}

/** Scrolls to an element, and waits until it stays where it is: a press goes to a place, not to an element. */
async function comeToRest(session: WebDriver, element: WebElement): Promise<void> {
  await session.executeAsyncScript(
    `const [element, done] = arguments;
    element.scrollIntoView({ block: "center" });
    const look = (before) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const now = [x, y, width, height].join();
      now === before ? done() : requestAnimationFrame(() => look(now));
    };
    look();`,
    element,
  );
}

async function answer(session: WebDriver, [id, ...values]: Answer): Promise<void> {
  const { asks, answers } = QUESTIONS[id];
  const group = await session.findElement(By.css(`[data-question="${id}"]`));
  await expectCalled(group, "group", expect.stringMatching(asks));
  const role = id === "indication" || id === "a2-difficulties" ? "checkbox" : "radio";
  const words: Readonly<Record<string, string>> = answers;
  for (const value of values) {
    const input = await group.findElement(By.css(`input[value="${value}"]`));
    await expectCalled(input, role, words[value]);
    await comeToRest(session, input);
    if (!(await input.isSelected())) await input.click();
    await expect.poll(() => input.isSelected()).toBe(true);
  }
}

async function openNewTab(session: WebDriver): Promise<void> {
  const old = await session.getWindowHandle();
  await session.switchTo().newWindow("tab");
  const fresh = await session.getWindowHandle();
  await session.switchTo().window(old);
  await session.close();
  await session.switchTo().window(fresh);
}

/** Prints by WebDriver's command, where the driver knows it. */
async function print(session: WebDriver): Promise<Buffer> {
  try {
    const printed: unknown = await session.execute(new Command("printPage"));
    return Buffer.from(String(printed), "base64");
  } catch (thrown) {
    if (thrown instanceof error.UnknownCommandError) throw new DriverCannot(thrown.message);
    throw thrown;
  }
}

/** Drives a browser by WebDriver, the standard. It saves into a folder of its own. */
export async function webDriver(
  session: WebDriver,
  folder: string,
  closed: () => Promise<void>,
): Promise<Driver> {
  await session.manage().setTimeouts({ implicit: PATIENCE, script: 30_000 });
  const open = async (address: string) => {
    await session.get(address);
    await session.executeScript(LISTEN);
  };
  const press = async (role: "button" | "link", name: string) => {
    const control = await find(session, role, name);
    await comeToRest(session, control);
    await control.click();
  };
  return {
    open,
    openAfresh: async (address) => {
      await openNewTab(session);
      await open(address);
    },
    answer: (given) => answer(session, given),
    press,
    unfold: async (words) => {
      const fold = By.xpath(`//summary[normalize-space(.) = "${words}"]`);
      await session.findElement(fold).click();
    },
    type: async (label, text) => {
      await (await find(session, "textbox", label)).sendKeys(text);
    },
    chooseFile: (path) => session.findElement(By.css('input[type="file"]')).sendKeys(path),
    save: (button) => savedInto(folder, () => press("button", button)),
    evaluate: (expression) =>
      session.executeAsyncScript(
        `const done = arguments[0]; Promise.resolve(${expression}).then(done, (reason) => done(String(reason)));`,
      ),
    print: () => print(session),
    showAsPrinted: async () => {
      throw new DriverCannot("WebDriver has no command for it.");
    },
    resize: async (width, height) => {
      await session.manage().window().setRect({ width, height });
      const given = await session.executeScript("return innerWidth");
      if (given !== width) throw new DriverCannot(`The window is ${given} pixels wide.`);
    },
    problems: () => session.executeScript<string[]>("return window.wentWrong"),
    close: async () => {
      await session.quit().finally(closed);
    },
  };
}
