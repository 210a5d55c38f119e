import type { Script } from "./script";

/** Where the page showed something else than it was to. */
export interface Fault {
  readonly at: string;
  readonly wanted: string;
  readonly found: string;
}

/**
 * Runs in the page, from the start page on: gives each answer by its control, compares what the page
 * then shows, opens the summary, and starts over for the next interview. Stops at the first fault.
 */
export async function drive(scripts: readonly Script[]): Promise<Fault | undefined> {
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
  const read = (withQuestions: boolean) => {
    const result = document.querySelector("[data-result]");
    return [
      withQuestions ? questions() : "",
      statuses(),
      attribute(result, "data-result"),
      plain(result?.querySelector("h2, p")?.textContent),
      attribute(result, "data-lines"),
      attribute(result, "data-line-654"),
    ].join(" | ");
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
  const rowsShown = () => all("article tbody td:last-child").map((cell) => plain(cell.textContent));

  const hold = async ({ steps, ending }: Script): Promise<Fault | undefined> => {
    let at = "start";
    let shown = "";
    for (const { question, values, shows } of steps) {
      at = `${at}, ${question} ${values.join("+")}`;
      choose(question, values);
      const found = await becomes(shows, () => read(true));
      if (found !== shows) return { at, wanted: shows, found };
      shown = shows;
    }
    press("a", "Open summary");
    const summary = () => (document.querySelector("article tbody") ? read(false) : "no summary");
    const stands = await becomes(ending.shows, summary);
    if (stands !== ending.shows)
      return { at: `${at}, summary`, wanted: ending.shows, found: stands };
    const rows = rowsShown();
    for (const { asks, answers } of ending.rows) {
      const row = rows.find((text) => new RegExp(asks).test(text)) ?? "no row";
      if (!row.endsWith(answers)) return { at: `${at}, summary`, wanted: answers, found: row };
    }
    history.back();
    const back = await becomes(shown, () => read(true));
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
    if (fault) return fault;
  }
  return undefined;
}
