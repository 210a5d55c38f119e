import { NOT_PART } from "../../guidelines/current";
import type { RequestFacts } from "../../keeping/opened-list/opened-list";
import { countedRows, remarksOf, type ShownRow } from "../../keeping/opened-list/shown-row";
import type { SheetBlock, SheetLine, SheetRow } from "../../paper/sheet/block";
import { noticeSpans } from "../../paper/sheet/every-sheet";

function line(text: string): SheetLine {
  return { spans: [{ text }] };
}

/** What is missing of a request, beside when it was saved; then what must not be overlooked. */
function linesOf({ missing, remarks, result }: RequestFacts, state: string): SheetLine[] {
  const caution = result?.caution;
  return [
    { spans: [{ text: missing.join("; ") }], source: [state] },
    ...(result?.further ? [line(result.further)] : []),
    ...remarks.map(line),
    ...(caution
      ? [
          {
            spans: [{ text: NOT_PART, manner: "strong" } as const, ...noticeSpans(caution)],
          },
        ]
      : []),
  ];
}

function rowOf({ number, path, read, state }: ShownRow): SheetRow {
  const row = { head: String(number), wide: false };
  if (read.kind === "request") {
    const { name, result } = read.facts;
    const sign = { word: result?.sentence ?? "No result", mark: result?.mark ?? "dash" } as const;
    return { ...row, words: `${name}. ${path}`, sign, lines: linesOf(read.facts, state) };
  }
  const [word, reason] =
    read.kind === "damaged" ? ["Cannot be opened", read.reason] : ["Not read yet", ""];
  return { ...row, words: path, sign: { word, mark: "dash" }, lines: [line(reason)] };
}

function paragraph(heading: string, texts: readonly string[]): SheetBlock[] {
  return texts.length > 0
    ? [{ kind: "paragraph", heading, spans: [{ text: texts.join(" ") }] }]
    : [];
}

/** The list as it is printed. */
export function listBlocks(
  rows: readonly ShownRow[],
  skipped: readonly string[],
  about: string,
): SheetBlock[] {
  return [
    { kind: "paragraph", spans: [{ text: countedRows(rows) }] },
    {
      kind: "table",
      form: "requests",
      caption: "Requests in this list",
      heads: ["No.", "Request and file", "Result", "Missing", "Saved"],
      rows: rows.map(rowOf),
    },
    ...paragraph("Notes on these results.", remarksOf(rows)),
    ...paragraph("Not in this list.", skipped),
    ...paragraph("For internal use.", ["This page names several patients.", about]),
  ];
}
