import { ITEMS, QUESTIONS, type QuestionId } from "../cases/words";
import { compact, TABLE_HEAD } from "./printing";

type Service = keyof typeof QUESTIONS.service.answers;
type Item = Exclude<QuestionId, "service">;

/** What a person makes of a printed page: what was requested and answered, and what came of it. */
export interface Understood {
  readonly service: Service;
  readonly result: "met" | "not-met" | "undetermined" | "not-addressed";
  readonly lines: readonly number[];
  /** Chosen answers by question. */
  readonly answers: Readonly<Partial<Record<Item, readonly string[]>>>;
}

/** What heads the page of a service. */
const TITLES: Readonly<Record<Service, string>> = {
  ...QUESTIONS.service.answers,
  maintenance: "Maintenance: refill or reprogramming",
};

/** How each result is put. Those that begin alike go with the longer one first. */
const RESULTS = [
  [/^Criteria met for Lines? ([\d, ]+)/, "met"],
  [/^Criteria not met for Lines?/, "not-met"],
  [/^Cannot be determined/, "undetermined"],
  [/^CPT 62320-62323: Included on Lines? ([\d, and]+)/, "met"],
  [/^CPT 62320-62323: Not included on Lines?/, "not-met"],
  [/^Included on Line ([\d]+)/, "met"],
  [/^Not addressed by this note/, "not-addressed"],
] as const;

const CODE = /[0-9A-Z]{4}(?:-[0-9A-Z]{4})+/;
/** A line to write the request on, then what came of it. A reader may find the foot of the page above it. */
const HEAD = new RegExp(
  `(?:^| guideline text [0-9a-f]{8} )(?:DRAFT · )?([^·]+) · Request: _+ (.+?) · ${CODE.source} `,
);

const DIFFICULTIES = {
  "posture-function": "(a) Posture or function",
  "balance-locomotion": "(b) Balance or locomotion",
  "self-care": "(c) Self-care (or ease of care by parents or caregivers)",
};

/** The name of a question as it leads its answer: without its clause. */
function nameOf(question: Item): string {
  return ITEMS[question].replace(/^(?:A or B|[AB](?:\(\d\))?|Maint\. [AB]|Removal|CPT codes) /, "");
}

/** The table on a page, between its head and what follows it, without white space. */
function tableIn(text: string): string {
  const [, ...parts] = compact(text).split(compact(TABLE_HEAD));
  const [table = ""] = parts.join("").split(/Enclosures\.|Iattest|Re-entrycode:/);
  return table;
}

/** What stands behind the name of a question, as far as its answers go: "A; B." is two. */
function chosenIn(table: string, question: Item): string[] {
  const answers = Object.entries<string>(QUESTIONS[question].answers);
  const at = table.indexOf(compact(`${nameOf(question)}: `));
  if (at < 0) return [];
  let rest = table.slice(at + compact(`${nameOf(question)}: `).length);
  const chosen: string[] = [];
  for (;;) {
    const found = answers.find(([, words]) =>
      [".", ";"].some((end) => rest.startsWith(compact(words) + end)),
    );
    if (!found) return chosen;
    const [value, words] = found;
    chosen.push(value);
    if (rest.startsWith(`${compact(words)}.`)) return chosen;
    rest = rest.slice(compact(words).length + 1);
  }
}

function difficultiesIn(table: string): string[] {
  const all = Object.entries(DIFFICULTIES);
  const chosen = all.filter(([, words]) => table.includes(compact(`${words}: Yes.`)));
  const named = chosen.map(([value]) => value);
  return named.length > 0 ? named : chosenIn(table, "a2-difficulties");
}

function answersIn(table: string): Understood["answers"] {
  const given = (Object.keys(ITEMS) as Item[]).map((question) => {
    const found =
      question === "a2-difficulties" ? difficultiesIn(table) : chosenIn(table, question);
    return [question, found] as const;
  });
  return Object.fromEntries(given.filter(([, chosen]) => chosen.length > 0));
}

/** Reads a printed page of a request without a label, as text and nothing else. */
export function understand(text: string): Understood {
  const plain = text.replaceAll(/\s+/g, " ");
  const [, title, sentence = ""] = HEAD.exec(plain) ?? [];
  const services = Object.keys(TITLES) as Service[];
  const service = services.find((each) => TITLES[each] === title);
  const found = RESULTS.find(([pattern]) => pattern.test(sentence));
  if (!service || !found) throw new Error(`no request heads this page: ${plain.slice(0, 200)}`);
  const [pattern, result] = found;
  const named = pattern.exec(sentence)?.[1] ?? "";
  const lines = [...named.matchAll(/\d+/g)].map(Number);
  return { service, result, lines, answers: answersIn(tableIn(text)) };
}
