import type { Script } from "./script";

/** Where the page showed something else than it was to. */
interface Fault {
  readonly at: string;
  readonly wanted: string;
  readonly found: string;
}

/** What was done, as far as it went. */
export interface Driven {
  readonly interviews: number;
  readonly answers: number;
  readonly comparisons: number;
  readonly fault?: Fault;
}

/**
 * Runs in the page, from the start page on: gives each answer by its control, compares what the page
 * then shows, opens the summary, and starts over for the next interview. Stops at the first fault.
 */
export async function drive(scripts: readonly Script[]): Promise<Driven> {
  const done = { interviews: 0, answers: 0, comparisons: 0 };
  /** In the panel's outline, and in the summary's table. */
  const STATUS_WORD =
    ":scope > details > summary > :last-child, :scope > p > :last-child, :scope > td:nth-child(3)";
  const attribute = (element: Element | null, name: string) => element?.getAttribute(name) ?? "";
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const questions = () =>
    all("[data-question]")
      .map((each) => attribute(each, "data-question"))
      .join();
  const statuses = () =>
    all("[data-criterion]")
      .map((each) => {
        const [id, status] = [attribute(each, "data-criterion"), attribute(each, "data-status")];
        return `${id}=${status} ${plain(each.querySelector(STATUS_WORD)?.textContent)}`;
      })
      .sort()
      .join();
  const textsOf = (elements: Iterable<Element>) =>
    [...elements].map(({ textContent }) => plain(textContent));
  /** Beside the result: all but what it rests on, and what would settle a further line. */
  const saidIn = (paragraphs: Iterable<Element>) =>
    textsOf(paragraphs)
      .filter((text) => !/^((Met|Not met|To settle that):|A and B not claimed\.)/.test(text))
      .join(" / ");
  const resultShown = () => {
    const result = document.querySelector("[data-result]");
    return [
      statuses(),
      attribute(result, "data-result"),
      plain(result?.querySelector("h2, p")?.textContent),
      attribute(result, "data-lines"),
      attribute(result, "data-line-654"),
    ];
  };
  const panel = () =>
    [questions(), ...resultShown(), saidIn(all("#result-details > div > div > p"))].join(" | ");
  /** On the summary, what stands between the result and the table. */
  const asides = (selector: string) => {
    const found: Element[] = [];
    let next = document.querySelector("article [data-result]")?.nextElementSibling;
    while (next && !next.querySelector("tbody")) {
      found.push(...next.querySelectorAll(selector));
      next = next.nextElementSibling;
    }
    return found;
  };
  const item = (each: Element) => {
    const [clause, name] = textsOf(each.querySelectorAll("code, b"));
    return `${clause} ${name}: ${plain(each.lastElementChild?.textContent)}`;
  };
  const stillOpen = () => {
    const heading = all("article h2").find(
      ({ textContent }) => plain(textContent) === "Still to be documented",
    );
    const section = heading?.parentElement;
    const items = [...(section?.querySelectorAll("li") ?? [])].map(item);
    return [...items, ...textsOf(section?.querySelectorAll("p") ?? [])].join(" / ");
  };
  const summary = () => {
    if (!document.querySelector("article tbody")) return "no summary";
    const said = saidIn([...all("article [data-result] p"), ...asides("p")]);
    return [...resultShown(), said, stillOpen()].join(" | ");
  };
  const turn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  /** Looks until the page shows it, for as long as a person would wait. */
  const becomes = async (wanted: string, found: () => string) => {
    const end = performance.now() + 5000;
    while (found() !== wanted && performance.now() < end) await turn();
    done.comparisons += 1;
    return found();
  };
  const group = (question: string) => document.querySelector(`[data-question="${question}"]`);

  const choose = (question: string, values: readonly string[]) => {
    for (const value of values)
      group(question)?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  };
  const press = (kind: "a" | "button", name: string) => {
    const control = all(kind).find((each) => plain(each.textContent) === name);
    if (control instanceof HTMLElement) control.click();
  };
  const checkSummary = async (at: string, ending: Script["ending"]): Promise<Fault | undefined> => {
    press("a", "Open summary");
    const found = await becomes(ending.shows, summary);
    if (found !== ending.shows) return { at, wanted: ending.shows, found };
    const rows = textsOf(all("article tbody td:last-child"));
    for (const { asks, answers } of ending.rows) {
      const row = rows.find((text) => new RegExp(asks).test(text)) ?? "no row";
      done.comparisons += 1;
      if (!row.endsWith(answers)) return { at, wanted: `${asks}: ${answers}`, found: row };
    }
    const settling = textsOf(asides("li"));
    const isNamed = (set: readonly string[]) =>
      set.length === settling.length &&
      set.every((name, index) => settling[index]?.startsWith(`${name}. `));
    done.comparisons += 1;
    if (ending.settling654.some(isNamed)) return undefined;
    return { at, wanted: ending.settling654.join(" or "), found: settling.join() };
  };

  const hold = async ({ steps, ending }: Script): Promise<Fault | undefined> => {
    let at = "start";
    let shown = "";
    for (const { question, values, shows } of steps) {
      at = `${at}, ${question} ${values.join("+")}`;
      choose(question, values);
      done.answers += 1;
      const found = await becomes(shows, panel);
      if (found !== shows) return { at, wanted: shows, found };
      shown = shows;
    }
    const fault = await checkSummary(`${at}, summary`, ending);
    if (fault) return fault;
    history.back();
    const back = await becomes(shown, panel);
    if (back !== shown) return { at: `${at}, back`, wanted: shown, found: back };
    press("button", "Start over");
    press("button", "Erase and start over");
    const start = await becomes("service", () => (location.hash === "#/" ? questions() : ""));
    return start === "service"
      ? undefined
      : { at: `${at}, start over`, wanted: "service", found: start };
  };

  for (const script of scripts) {
    const fault = await hold(script);
    if (fault) return { ...done, fault };
    done.interviews += 1;
  }
  return done;
}
