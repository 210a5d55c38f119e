import { checkAssessment } from "../assessment/checks/assessment";
import { dayOf, readDate } from "../assessment/checks/dates";
import type { Finding } from "../assessment/checks/findings";
import { REENTRY_CODE } from "../assessment/code";
import type { Determination } from "../assessment/determination";
import type { Evidence } from "../assessment/evidence";
import { PRODUCT } from "../assessment/product";
import type { Assessment } from "../assessment/record";
import { lineSentence, reasonSentence, resultMark, type StatusSign } from "../assessment/wording";
import type { Notice, Reading, Result } from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { type CriterionRow, criterionRows } from "./criterion-rows";
import { type Enclosure, enclosuresOf } from "./enclosures";
import { type EnteredCode, enteredCodes } from "./entered-codes";
import {
  type Counts,
  countsOf,
  type OpenItem,
  type OpenItems,
  openItems,
  toObtain,
} from "./open-items";
import { printable } from "./printable";
import { readingsUsed } from "./readings-used";
import { type Field, requestFields } from "./request-fields";
import { type Support, supportOf } from "./support";

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

/** A criterion, with the supporting details of the question that is shown at it. */
export interface SupportedRow extends CriterionRow {
  readonly support?: Support;
}

export interface EntryToCheck {
  /** The form path to the field. */
  readonly path: Finding["path"];
  readonly label: string;
  readonly message: string;
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
  /** Supporting details of the request itself. */
  readonly requestSupport?: Support;
  readonly result: SummaryResult;
  readonly counts: Counts;
  readonly rows: readonly SupportedRow[];
  readonly enclosures: readonly Enclosure[];
  readonly open: OpenItems;
  /** Typed, and not as it should be: kept, marked where it stands, and listed. */
  readonly toCheck: readonly EntryToCheck[];
  readonly readings: readonly Reading[];
  readonly alsoSays: readonly string[];
  readonly codes: readonly EnteredCode[];
  /** Not part of the guideline: those that bear on this date of service, to stand near the result. */
  readonly pressing: readonly Notice[];
  /** Not part of the guideline: all of them. */
  readonly beyond: readonly Notice[];
  readonly attestation: string;
  readonly privacy: string;
  /** Typed into the app, it restores the answers. */
  readonly code: string;
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

function furtherLine({ service, consequence, lineFinding }: Determination): LineRemark | undefined {
  if (!lineFinding) return undefined;
  const { line, named, settledBy } = lineFinding;
  const sentence = lineSentence(lineFinding, consequence.result);
  return {
    line,
    named,
    settledBy: sentence ? settledBy.map((question) => toObtain(question, service)) : [],
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

function rowsOf(
  determination: Determination,
  evidence: Evidence,
  findings: readonly Finding[],
): SupportedRow[] {
  const supports = new Map(
    determination.asked.map((question) => [question.id, supportOf(question, evidence, findings)]),
  );
  return criterionRows(determination).map((row) => {
    const support = row.about && supports.get(row.about.question);
    return support ? { ...row, support } : row;
  });
}

/** What was typed beside the answers, and what is missing or wrong in it. */
function documentation(
  determination: Determination,
  { evidence, codes }: Assessment,
  findings: readonly Finding[],
) {
  const { service } = determination;
  const requestSupport = supportOf({ ...service, id: "service" }, evidence, findings);
  return {
    ...(requestSupport && { requestSupport }),
    rows: rowsOf(determination, evidence, findings),
    enclosures: enclosuresOf(determination, evidence, findings),
    open: openItems(determination, evidence),
    toCheck: findings.map(({ path, label, message }) => ({
      path,
      label: printable(label),
      message: printable(message),
    })),
    codes: enteredCodes(service, codes, findings),
  };
}

/** Those that bear on this date of service. */
function pressingOn(dateOfService: string): Notice[] {
  const last = readDate(dateOfService)?.last ?? "";
  return NOTE_170.beyond.filter(({ from }) => from && last >= from);
}

/** States a determination and the assessment it was made of as one plain document. */
export function buildSummary(
  determination: Determination,
  assessment: Assessment,
  { preparedAt, version }: Making,
): SummaryDocument {
  const { service, consequence, relevant } = determination;
  const { details, askRemaining } = assessment;
  const { name, title, edition, fingerprint, beyond } = NOTE_170;
  const prepared = localTime(preparedAt);
  const findings = checkAssessment({ ...assessment, service: service.id }, dayOf(preparedAt));
  return {
    product: PRODUCT,
    version,
    guideline: { name, title, edition, fingerprint: fingerprint.slice(0, 8) },
    service: service.id,
    title: service.title,
    draft: consequence.result === "undetermined",
    requestLabel: printable(details.requestLabel),
    supersedes: printable(details.supersedes),
    preparedAt: prepared,
    request: requestFields(details, prepared, findings),
    result: resultOf(determination),
    counts: countsOf(determination),
    ...documentation(determination, assessment, findings),
    readings: readingsUsed(determination),
    alsoSays: service.provision.alsoSays ?? [],
    pressing: pressingOn(details.dateOfService),
    beyond,
    ...CLOSING,
    code: REENTRY_CODE.encode({ service, answers: relevant, askRemaining }),
  };
}
