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
 * then shows, opens the summary, and starts a new request for the next interview. Stops at the first fault.
 */
export async function drive(scripts: readonly Script[]): Promise<Driven> {
  const done = { interviews: 0, answers: 0, comparisons: 0 };
  /** Of so many interviews, one goes back from the summary to its questions. */
  const BACK_OF = 10;
  /** In the panel's outline. */
  const STATUS_WORD = ":scope > details > summary > :last-child, :scope > p > :last-child";
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
  const RESTS_ON =
    /^((Met|Not met|To settle that):|A and B not claimed\.|(Category [AB]|Maint\.( [AB])?|Removal|CPT codes) (not met:|met|not claimed))/;
  /** Beside the result: all but what it rests on, and what would settle a further line. */
  const remarks = (texts: readonly string[]) =>
    texts.filter((text) => !RESTS_ON.test(text)).join(" / ");
  const resultShown = () => {
    const result = document.querySelector("[data-result]");
    return [
      attribute(result, "data-result"),
      plain(result?.querySelector("h2, p")?.textContent),
      attribute(result, "data-lines"),
      attribute(result, "data-line-654"),
    ];
  };
  /** The list of what is missing: each count, and below it each item, of an answer with its silence. */
  const missing = () =>
    textsOf(all("[data-result] > h2 + p"))
      .concat(
        all("[data-gaps] :is(h3, li)").map((each) => {
          const said = plain(each.querySelector("p")?.textContent);
          const name = plain((each.querySelector("button") ?? each).textContent);
          if (!said) return name;
          return `${name}: ${each.hasAttribute("data-gap") ? said.split(". ")[0] : said}`;
        }),
      )
      .join(" / ");
  const panel = () =>
    [
      questions(),
      statuses(),
      ...resultShown(),
      remarks(textsOf(all("#result-details > div > div > p"))),
      missing(),
    ].join(" | ");
  const hook = (element: Element) =>
    `(${attribute(element, "data-criterion")}=${attribute(element, "data-status")})`;
  /** A text, the words of each criterion in it as `[words](id=status)`. */
  const marked = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? "";
    const within = [...node.childNodes].map(marked).join("");
    return node.matches("[data-criterion]") ? `[${within}]${hook(node)}` : within;
  };
  /** A row of the summary's table, but for the guideline text. */
  const row = (each: Element) => {
    const [words, status, lines] = each.querySelectorAll("td");
    const said =
      status && lines
        ? `${status.textContent}. ${[...lines.querySelectorAll("p")].map(marked).join(" ")}`
        : words && marked(words).replace(/^“[^”]*” /, "");
    return plain(`[${each.querySelector("th")?.textContent}]${hook(each)}: ${said}`);
  };
  const table = () => all("article tbody tr").map(row).join(" / ");
  const SETTLING = " To settle that: ";
  const besideResult = () => textsOf(all("article [data-result] p"));
  const settling = () =>
    besideResult()
      .flatMap((text) => text.split(SETTLING).slice(1))
      .join(SETTLING);
  /** Below the code that restores the answers: each open item with its silence, then what is said besides. */
  const stillOpen = () => {
    const parts = all("article > *");
    const closing = parts.findIndex((each) => each.textContent.includes("Re-entry code:"));
    const below = parts[closing + 1];
    const words = below?.querySelector("p");
    if (!below || !words) return "nothing below the code";
    const bold = textsOf(words.querySelectorAll("b"));
    const names = bold.filter((_, at) => at % 2 === 0);
    const items = names.map((name, at) => `${name}: ${bold[2 * at + 1]?.replace(/\.$/, "")}`);
    const whole = plain(words.textContent);
    const end = bold.at(-1);
    const rest = end ? whole.slice(whole.lastIndexOf(end) + end.length) : whole;
    return [...textsOf(below.querySelectorAll("h2")), ...items, rest.trim()]
      .filter((text) => text !== "")
      .join(" / ");
  };
  const summary = () => {
    if (!document.querySelector("article tbody")) return "no summary";
    const said = besideResult().map((text) => text.split(SETTLING)[0] ?? "");
    return [table(), ...resultShown(), remarks(said), stillOpen()].join(" | ");
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
  const checkAsking = (at: string, { asks }: Script["ending"]): Fault | undefined => {
    for (const { question, pattern } of asks) {
      const found = plain(group(question)?.querySelector("legend")?.textContent);
      done.comparisons += 1;
      if (!new RegExp(pattern).test(found)) return { at, wanted: pattern, found };
    }
    return undefined;
  };
  const checkSummary = async (at: string, ending: Script["ending"]): Promise<Fault | undefined> => {
    press("a", "Open summary");
    const found = await becomes(ending.shows, summary);
    if (found !== ending.shows) return { at, wanted: ending.shows, found };
    done.comparisons += 1;
    if (ending.settling654.some((pattern) => new RegExp(pattern).test(settling())))
      return undefined;
    return { at, wanted: ending.settling654.join(" or "), found: settling() };
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
    const fault = checkAsking(at, ending) ?? (await checkSummary(`${at}, summary`, ending));
    if (fault) return fault;
    if (done.interviews % BACK_OF === 0) {
      history.back();
      const back = await becomes(shown, panel);
      if (back !== shown) return { at: `${at}, back`, wanted: shown, found: back };
    }
    press("button", "New request");
    await turn();
    press("button", "Start without saving");
    const start = await becomes("service", () => (location.hash === "#/" ? questions() : ""));
    return start === "service"
      ? undefined
      : { at: `${at}, new request`, wanted: "service", found: start };
  };

  for (const script of scripts) {
    const fault = await hold(script);
    if (fault) return { ...done, fault };
    done.interviews += 1;
  }
  return done;
}
