import type { Determination } from "../assessment/determination";
import { REQUEST_DETAILS, type RequestDetails } from "../assessment/record";
import { lineSentence, reasonSentence, resultMark, type StatusSign } from "../assessment/wording";
import type { Notice, Reading, Result } from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { type CriterionRow, criterionRows } from "./criterion-rows";
import {
  type Counts,
  countsOf,
  type OpenItem,
  type OpenItems,
  openItems,
  toObtain,
} from "./open-items";
import { readingsUsed } from "./readings-used";

/** One line of the request block. Its value is empty where it is left to fill by hand. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** What the note says of a further line, apart from the result. */
export interface LineRemark {
  readonly line: number;
  readonly named: "yes" | "no" | "unknown";
  /** Absent where nothing is said of the line. */
  readonly sentence?: string;
  /** What would settle it, while that is said to be unknown. */
  readonly settledBy: readonly OpenItem[];
}

interface SummaryResult {
  readonly result: Result;
  readonly mark: StatusSign["mark"];
  readonly sentence: string;
  /** The criteria that decide it. */
  readonly reason?: string;
  readonly remark?: string;
  readonly lines: readonly number[];
  readonly furtherLine?: LineRemark;
  /** Not part of the guideline, and yet to stand at the result. */
  readonly caution?: Notice;
}

/** Everything that a summary says, in its order. Every output draws from this and adds no words of fact. */
export interface SummaryDocument {
  readonly product: string;
  readonly version: string;
  readonly guideline: {
    readonly name: string;
    readonly title: string;
    readonly edition: string;
    /** The first digits of the source's fingerprint. */
    readonly fingerprint: string;
  };
  /** The public id of what was requested. */
  readonly service: string;
  /** What was requested. */
  readonly title: string;
  /** The result is open, so every page is marked as a draft. */
  readonly draft: boolean;
  readonly requestLabel: string;
  readonly supersedes: string;
  readonly preparedAt: string;
  readonly request: readonly Field[];
  readonly result: SummaryResult;
  readonly counts: Counts;
  readonly rows: readonly CriterionRow[];
  readonly open: OpenItems;
  readonly readings: readonly Reading[];
  readonly alsoSays: readonly string[];
  /** Not part of the guideline: those that bear on this date of service, to stand near the result. */
  readonly pressing: readonly Notice[];
  /** Not part of the guideline: all of them. */
  readonly beyond: readonly Notice[];
  readonly attestation: string;
  readonly privacy: string;
}

interface Making {
  readonly preparedAt: Date;
  readonly version: string;
}

/** Local time, in an order that reads the same everywhere: 2026-11-22 10:42. */
export function localTime(time: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** As typed, less what does not print or would reorder the text around it. */
function printable(typed: string): string {
  return typed.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}

const URGENCY_WORDS: Readonly<Record<string, string>> = { urgent: "Urgent", standard: "Standard" };

function requestFields(details: RequestDetails, preparedAt: string): Field[] {
  return REQUEST_DETAILS.flatMap(({ id, label, kind }) => {
    const typed = printable(details[id]);
    const value = kind === "urgency" ? (URGENCY_WORDS[typed] ?? typed) : typed;
    const field = { id, label, value };
    return id === "preparedBy"
      ? [field, { id: "preparedAt", label: "Prepared (date, local time)", value: preparedAt }]
      : [field];
  });
}

function furtherLine({ consequence, lineFinding }: Determination): LineRemark | undefined {
  if (!lineFinding) return undefined;
  const { line, named, settledBy } = lineFinding;
  const sentence = lineSentence(lineFinding, consequence.result);
  return {
    line,
    named,
    settledBy: sentence ? settledBy.map(toObtain) : [],
    ...(sentence && { sentence }),
  };
}

function resultOf(determination: Determination): SummaryResult {
  const { consequence, caution } = determination;
  const { result, sentence, remark, lines } = consequence;
  const reason = reasonSentence(determination);
  const further = furtherLine(determination);
  return {
    result,
    mark: resultMark(result),
    sentence,
    lines,
    ...(reason && { reason }),
    ...(remark && { remark }),
    ...(further && { furtherLine: further }),
    ...(caution && { caution }),
  };
}

const CLOSING = {
  attestation: "The answers above reflect the medical record.",
  privacy: "Prepared in the browser; sent nowhere",
};

/** States a determination and the request it belongs to as one plain document. */
export function buildSummary(
  determination: Determination,
  details: RequestDetails,
  { preparedAt, version }: Making,
): SummaryDocument {
  const { service, consequence } = determination;
  const { name, title, edition, fingerprint, beyond } = NOTE_170;
  const prepared = localTime(preparedAt);
  return {
    product: "Note 170",
    version,
    guideline: { name, title, edition, fingerprint: fingerprint.slice(0, 8) },
    service: service.id,
    title: service.title,
    draft: consequence.result === "undetermined",
    requestLabel: printable(details.requestLabel),
    supersedes: printable(details.supersedes),
    preparedAt: prepared,
    request: requestFields(details, prepared),
    result: resultOf(determination),
    counts: countsOf(determination),
    rows: criterionRows(determination),
    open: openItems(determination),
    readings: readingsUsed(determination),
    alsoSays: service.provision.alsoSays ?? [],
    pressing: beyond.filter(({ from }) => from && details.dateOfService >= from),
    beyond,
    ...CLOSING,
  };
}
