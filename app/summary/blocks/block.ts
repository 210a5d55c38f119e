import type { CriterionStatus } from "../../assessment/determination";
import type { Result } from "../../guidelines/guideline";
import type { MarkShape } from "../../ui/Mark";

/** Words in one manner. */
export interface Span {
  readonly text: string;
  readonly manner?: "strong" | "code";
  /** Kept on one line where one holds it. */
  readonly whole?: true;
}

export interface Paragraph {
  readonly spans: readonly Span[];
  readonly small?: true;
  /** In a table: free to run on to its edge, for nothing stands beside it. */
  readonly wide?: boolean;
}

/** What was requested, against which guideline. */
export interface TitleBlock {
  readonly kind: "title";
  readonly before: string;
  readonly title: string;
  readonly draft: boolean;
  readonly lead: string;
}

/** A label with what was typed; empty, it is a line to fill by hand. */
interface FieldEntry {
  readonly label: string;
  readonly value: string;
  /** Given the room of two. */
  readonly wide?: true;
}

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
  readonly reason?: string;
  readonly remark?: string;
  readonly counts: readonly string[];
  readonly notice?: readonly Span[];
  /** For those who read the page by machine. */
  readonly hooks: {
    readonly result: Result;
    readonly lines: readonly number[];
    readonly furtherLine?: "yes" | "no" | "unknown";
  };
}

/** Said beside the result and apart from it. */
export interface AsideBlock {
  readonly kind: "aside";
  readonly paragraphs: readonly (readonly Span[])[];
  readonly items: readonly (readonly Span[])[];
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** Drawn beside the first words, which say the same. */
  readonly mark?: MarkShape;
  /** How many steps to the right. */
  readonly indent?: number;
}

export interface TableRow {
  /** The first heads the row. */
  readonly cells: readonly TableCell[];
  /** Below the row, over all columns but the first: part of what its last cell says. */
  readonly details: readonly Paragraph[];
  /** For those who read the page by machine. */
  readonly hooks: { readonly criterion: string; readonly status: CriterionStatus };
  /** Shown small. */
  readonly minor?: boolean;
  /** Stays with the row below. */
  readonly leads?: boolean;
  /** A part of the table begins here. */
  readonly opens?: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  /** Each with its share of the width. */
  readonly columns: readonly { readonly head: string; readonly share: number }[];
  readonly rows: readonly TableRow[];
}

/** A heading, with or without a sentence in its line. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly text: string;
  readonly sentence?: string;
  /** Not to be parted from what is above. */
  readonly stays?: true;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly spans: readonly Span[];
  readonly quote?: true;
  /** Stays with what is above. */
  readonly stays?: true;
}

export interface ListItem {
  readonly label?: Span;
  readonly spans: readonly Span[];
  /** At the end of the line. */
  readonly end?: string;
}

/** Items under bullets; lines with a label and a word at the end; or terms with what is said of them. */
export interface ListBlock {
  readonly kind: "list";
  readonly manner: "bullets" | "lines" | "terms";
  readonly items: readonly ListItem[];
}

/** Lines to write on, each with what belongs there. */
export interface LinesBlock {
  readonly kind: "lines";
  readonly labels: readonly string[];
}

/** What restores the answers when it is typed or scanned, with what it is and where the page comes from. */
export interface CodeBlock {
  readonly kind: "code";
  /** Of the picture that a scanner reads. */
  readonly name: string;
  readonly code: string;
  readonly paragraphs: readonly (readonly Span[])[];
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
  | ListBlock
  | LinesBlock
  | CodeBlock;
