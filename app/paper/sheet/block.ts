import type { ReactNode } from "react";
import type { CriterionStatus } from "../../assessment/determination";
import type { ResultHooks } from "../../assessment/wording";
import type { MarkShape } from "../../ui/Mark";

/** For those who read the page by machine: which criterion some words are of, and how it stands. */
export interface CriterionHooks {
  readonly criterion: string;
  readonly status: CriterionStatus;
}

/** Words in one manner. */
export interface Span {
  readonly text: string;
  readonly manner?: "strong";
  /** Kept on one line where one holds it. */
  readonly whole?: true;
  readonly hooks?: CriterionHooks;
}

/** What was requested, against which guideline. */
export interface TitleBlock {
  readonly kind: "title";
  readonly title: string;
  readonly lead: string;
  /** Each in a frame of its own beside the title: the priority, DRAFT. */
  readonly stamps: readonly string[];
}

/** A label with what was typed; empty, it is a line to fill by hand. */
interface FieldEntry {
  readonly label: string;
  readonly value: string;
}

/** Fields with what was typed of each. */
export interface FieldsBlock {
  readonly kind: "fields";
  /** What the fields are of, for those who do not see them. */
  readonly name: string;
  readonly fields: readonly FieldEntry[];
}

/** The result, with what must stand in its box. */
export interface ResultBlock {
  readonly kind: "result";
  readonly mark: MarkShape;
  readonly sentence: string;
  /** In a few words: what decides it, and what always goes with it. */
  readonly lines: readonly string[];
  readonly counts: readonly string[];
  /** Each below a line of its own. */
  readonly notices: readonly (readonly Span[])[];
  readonly hooks: ResultHooks;
}

/** Said beside the result and apart from it. */
export interface AsideBlock {
  readonly kind: "aside";
  readonly paragraphs: readonly (readonly Span[])[];
}

/** A line of a row, with its sources. */
export interface TableLine {
  readonly spans: readonly Span[];
  readonly source?: readonly string[];
}

/** An answer to mark by hand: a circle excludes the others, a square does not. */
export interface Option {
  readonly shape: "circle" | "square";
  readonly label: string;
  /** Said before it. */
  readonly lead?: string | undefined;
}

/** A line of a sheet to fill by hand. */
export interface SheetLine extends TableLine {
  readonly options?: readonly Option[];
  /** Its source, or without one all of it, is a line to write on. */
  readonly blank?: true;
}

/** A row of any sheet. */
export interface SheetRow {
  readonly head: string;
  readonly words: string;
  readonly sign?: { readonly word: string; readonly mark: MarkShape };
  readonly lines: readonly SheetLine[];
  /** Its words run on over all columns but the first. */
  readonly wide: boolean;
  readonly hooks?: CriterionHooks;
  /** The criterion that its status speaks of besides. */
  readonly claim?: CriterionHooks;
  /** What is missing there. */
  readonly gap?: string;
  /** Its words as the way to what they are about, where it is not of a summary. */
  readonly way?: ReactNode;
  /** It leads to the rows that follow. */
  readonly leads?: true;
}

/** A row of a summary: a clause with its status. */
export interface TableRow extends SheetRow {
  readonly sign: NonNullable<SheetRow["sign"]>;
  readonly lines: readonly TableLine[];
  readonly hooks: CriterionHooks;
}

/** Of the clause, the guideline text, the status, the lines and their sources. */
type Heads = readonly [string, string, string, string, string];

/** The clauses of a summary, a row each. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly heads: Heads;
  readonly rows: readonly TableRow[];
  /** Nothing is documented: the guideline text takes the room that the answers do not need. */
  readonly bare?: true;
}

/**
 * The same table, also on a sheet to fill by hand: a worksheet, which has no status, or a list of what is missing;
 * and of several requests.
 */
export interface SheetTableBlock extends Omit<TableBlock, "rows"> {
  readonly form?: "worksheet" | "list" | "requests";
  /** A heading stands right above it. */
  readonly headed?: boolean;
  readonly rows: readonly SheetRow[];
}

/** A heading above what follows. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly text: string;
}

/** Running words. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** In the same line, before the words. */
  readonly heading?: string;
  readonly spans: readonly Span[];
  /** Stays with what is above. */
  readonly stays?: true;
}

/** What the case ends with: a statement to sign, and what restores the answers when it is typed or scanned. */
export interface ClosingBlock {
  readonly kind: "closing";
  readonly attestation?: string;
  /** Lines to write on, each with what belongs there. */
  readonly lines: readonly string[];
  readonly code: string;
  /** Of the picture of the code that a scanner reads. */
  readonly picture: string;
  /** What to do with it. */
  readonly instruction: string;
}

/** A part of a summary in its final words, without anything of a page. */
export type Block =
  | TitleBlock
  | FieldsBlock
  | ResultBlock
  | AsideBlock
  | TableBlock
  | HeadingBlock
  | ParagraphBlock
  | ClosingBlock;

/** A part of anything on paper. */
export type SheetBlock = Exclude<Block, TableBlock> | SheetTableBlock;

/** A row whose words run on: its words, how it stands, and what is said of it, in one paragraph. */
export function wideSpans({ words, sign, lines, claim }: SheetRow): Span[] {
  const said = lines.flatMap(({ spans, source = [] }): Span[] => [
    { text: " " },
    ...spans,
    ...(source.length > 0 ? [{ text: ` (${source.join("; ")})` }] : []),
  ]);
  if (!sign) return [{ text: words }, ...said];
  const status: Span = { text: `${sign.word}.`, manner: "strong" };
  return [{ text: `${words} ` }, claim ? { ...status, hooks: claim } : status, ...said];
}
