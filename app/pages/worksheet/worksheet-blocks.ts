import { PRODUCT } from "../../assessment/product";
import { GUIDELINE, NOT_PART } from "../../guidelines/current";
import type { AskedQuestion } from "../../guidelines/guideline";
import type { Option, SheetBlock, SheetLine, SheetRow, Span } from "../../paper/sheet/block";
import { beyondBlock, noticeSpans } from "../../paper/sheet/every-sheet";
import type { WorksheetPart, WorksheetRow } from "./parts";
import type { Remark, Worksheet, WorksheetSection } from "./worksheet-sections";

const FIELDS = [
  ...["Member (name or initials)", "Date of birth", "Member ID", "Plan or CCO"],
  ...["Requesting clinician · NPI", "Request label", "Filled in by", "Date"],
];

const HOW_TO = [
  "A question without a mark is unanswered, never “no.”",
  "If the chart does not say, mark “Not documented.” The criterion then stays open.",
  "Circles: mark one. Squares: mark all that apply. Once you mark one, unmarked squares count as “no.”",
];

const HEADS = ["Clause", "Guideline text", "", "Question and answer", "Source"] as const;

/** With so few questions, there is room on the sheet to write more. */
const FEW = 3;
const NOTE_LINES = 5;

function strong(text: string): Span {
  return { text, manner: "strong" };
}

/** A question's answers. Those that stand alone among several come after an "or". */
function optionsOf({ choose, options }: AskedQuestion): Option[] {
  const several = choose === "all-that-apply";
  const firstAlone = several ? options.find(({ alone }) => alone) : undefined;
  return options.map((option) => ({
    shape: several && !option.alone ? "square" : "circle",
    label: option.label,
    lead: option === firstAlone ? "or" : undefined,
  }));
}

function said(text: string): SheetLine {
  return { spans: [{ text }] };
}

/** A question: its clause, the guideline text, its answers to mark, and room for the source. */
function questionRow({ question, text, otherwise, quotes, readings }: WorksheetRow): SheetRow {
  const { label, hint } = question;
  return {
    head: label,
    words: quotes.map((quote) => `“${quote}”`).join("; "),
    wide: false,
    lines: [
      { spans: [strong(text)], source: ["Document"], blank: true },
      ...(otherwise
        ? [{ spans: [strong(`${otherwise.requests}:`), { text: ` ${otherwise.text}` }] }]
        : []),
      ...(hint ? [said(hint)] : []),
      { spans: [], options: optionsOf(question), source: ["Date, page"], blank: true },
      ...(readings.length > 0 ? [said(readings.join(" "))] : []),
    ],
  };
}

/** Something to read, beside its clause and as wide as the sheet. */
function remarkRow({ label, text }: Remark): SheetRow {
  return { head: label, words: text, wide: true, lines: [] };
}

function headingRow({ label, name, rule, quote }: NonNullable<WorksheetPart["heading"]>): SheetRow {
  const lines = [{ spans: [strong(`${name}, ${rule}.`)] }];
  return { head: label, words: `“${quote}”`, wide: true, lines, leads: true };
}

/** Which of several requests the sheet is filled for. */
function requestRow({ requests }: WorksheetSection): SheetRow[] {
  if (requests.length === 0) return [];
  const options = requests.map(({ label }): Option => ({ shape: "circle", label }));
  return [
    { head: "Request", words: "What is requested", wide: false, lines: [{ spans: [], options }] },
  ];
}

function sectionRows(section: WorksheetSection): SheetRow[] {
  const { parts, readings, besides } = section;
  const questions = parts.flatMap(({ heading, rows }) => [
    ...(heading ? [headingRow(heading)] : []),
    ...rows.map(questionRow),
  ]);
  return [
    ...requestRow(section),
    ...readings.map(remarkRow),
    ...questions,
    ...besides.map(remarkRow),
  ];
}

function notesRow(questions: number): SheetRow[] {
  if (questions > FEW) return [];
  const lines = Array.from({ length: NOTE_LINES - questions }, (): SheetLine => {
    return { spans: [], blank: true };
  });
  return [{ head: "Notes", words: "", wide: false, lines }];
}

function cautionBlocks({ caution }: WorksheetSection): SheetBlock[] {
  if (!caution) return [];
  const { when, notice } = caution;
  const lead = strong(`${NOT_PART}${when ? ` ${when}:` : ""}`);
  return [{ kind: "aside", paragraphs: [[lead, ...noticeSpans(notice)]] }];
}

/** What to know first, the questions of each part, and what else the note says. */
function sectionBlocks(
  section: WorksheetSection,
  { title, sections }: Worksheet,
  questions: number,
): SheetBlock[] {
  const isOneOfSeveral = sections.length > 1;
  return [
    ...(isOneOfSeveral ? [{ kind: "heading", text: section.name } as const] : []),
    ...cautionBlocks(section),
    {
      kind: "table",
      form: "worksheet",
      caption: `Worksheet: ${isOneOfSeveral ? section.name : title}`,
      heads: HEADS,
      headed: isOneOfSeveral,
      rows: [...sectionRows(section), ...notesRow(questions)],
    },
  ];
}

/** A worksheet as blocks of the sheet that the summary prints on. Nothing that was answered is on it. */
export function worksheetBlocks(worksheet: Worksheet): SheetBlock[] {
  const { sections } = worksheet;
  const questions = sections.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows)).length;
  const made = { product: PRODUCT, version: __APP_VERSION__, ...GUIDELINE };
  return [
    { kind: "fields", name: "Request", fields: FIELDS.map((label) => ({ label, value: "" })) },
    { kind: "paragraph", spans: [{ text: HOW_TO.join(" ") }] },
    ...sections.flatMap((section) => sectionBlocks(section, worksheet, questions)),
    beyondBlock(GUIDELINE.beyond, [], made),
  ];
}
