import { checkAssessment } from "../../assessment/checks/assessment";
import { dateForPaper, dayOf, localTime } from "../../assessment/checks/dates";
import type { Finding } from "../../assessment/checks/finding";
import type { Determination } from "../../assessment/determination";
import type { Evidence } from "../../assessment/evidence/evidence";
import { countGaps, type GapCounts, gaps } from "../../assessment/gaps";
import { PRODUCT } from "../../assessment/product";
import type { Assessment } from "../../assessment/record";
import { type ApplicableNotice, applicableNotices } from "../../assessment/request/notices";
import { lineSentence, resultMark, type StatusSign } from "../../assessment/wording";
import { GUIDELINE } from "../../guidelines/current";
import type { Notice, Provision, Reading, Result, Service } from "../../guidelines/guideline";
import { REENTRY_CODE } from "../../keeping/reentry-code/reentry-code";
import { type ClauseRow, clauseRows } from "./clause-rows";
import { readingsUsed, reasonInFew } from "./explanation";
import { type OpenItem, type OpenItems, openItems, toObtain } from "./open-items";
import { printable } from "./printable";
import {
  type EnteredCode,
  enteredCodes,
  type Field,
  priorityWords,
  requestFields,
} from "./request-fields";
import { type Enclosure, enclosuresOf, type Support, supportOf } from "./support";

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
  /** What decides it, in few words. */
  readonly reason: readonly string[];
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
  readonly member: string;
  readonly dateOfBirth: string;
  readonly supersedes: string;
  readonly preparedAt: string;
  readonly priority: string;
  readonly request: readonly Field[];
  /** Supporting details of the request itself. */
  readonly requestSupport?: Support;
  readonly result: SummaryResult;
  readonly counts: GapCounts;
  readonly rows: readonly ClauseRow[];
  readonly enclosures: readonly Enclosure[];
  readonly open: OpenItems;
  /** Typed, and not as it should be: kept, marked where it stands, and listed. */
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
  /** The guideline text under what they are about. */
  readonly alsoSays?: NonNullable<Provision["alsoSays"]>;
  readonly codes: readonly EnteredCode[];
  /** Not part of the guideline: those that apply to these dates or may, to stand near the result. */
  readonly notices: readonly ApplicableNotice[];
  /** Not part of the guideline: all of them. */
  readonly beyond: readonly Notice[];
  readonly attestation: string;
  /** Typed into the app, it restores the answers. */
  readonly code: string;
}

interface Making {
  readonly preparedAt: Date;
  readonly version: string;
}

function furtherLine(determination: Determination): LineRemark | undefined {
  const { service, lineFinding } = determination;
  if (!lineFinding) return undefined;
  const { line, named, settledBy } = lineFinding;
  const sentence = lineSentence(determination);
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
  const further = furtherLine(determination);
  return {
    result,
    mark: resultMark(result),
    sentence,
    lines,
    reason: reasonInFew(determination),
    ...(remark && { remark }),
    ...(further && { furtherLine: further }),
    ...(caution && { caution }),
  };
}

function rowsOf(
  determination: Determination,
  evidence: Evidence,
  findings: readonly Finding[],
): ClauseRow[] {
  const supports = determination.asked.flatMap((question) => {
    const support = supportOf(question, evidence, findings);
    return support ? [[question.id, support] as const] : [];
  });
  return clauseRows(determination, new Map(supports));
}

/** What was typed beside the answers, and what is missing or wrong in it. */
function documentation(
  determination: Determination,
  { evidence }: Assessment,
  findings: readonly Finding[],
) {
  const { service } = determination;
  const requestSupport = supportOf({ ...service, id: "service" }, evidence, findings);
  const missing = gaps(determination, evidence, findings);
  return {
    ...(requestSupport && { requestSupport }),
    rows: rowsOf(determination, evidence, findings),
    enclosures: enclosuresOf(determination, evidence, findings),
    counts: countGaps(missing),
    open: openItems(determination, missing),
    findings: findings.map(({ path, label, message }) => ({
      path,
      label: printable(label),
      message: printable(message),
    })),
  };
}

/** What was requested, for whom and by whom. */
function requestOf(
  { details, codes }: Assessment,
  service: Service,
  when: { readonly prepared: string; readonly today: string },
  findings: readonly Finding[],
) {
  const entered = { details, codes: enteredCodes(service, codes, findings), findings, ...when };
  return {
    priority: priorityWords(entered),
    request: requestFields(entered),
    codes: entered.codes,
  };
}

/** States a determination and the assessment it was made of as one plain document. */
export function buildSummary(
  determination: Determination,
  assessment: Assessment,
  { preparedAt, version }: Making,
): SummaryDocument {
  const { service, consequence, relevant } = determination;
  const { details, askRemaining } = assessment;
  const { name, title, edition, fingerprint, beyond } = GUIDELINE;
  const prepared = localTime(preparedAt);
  const today = dayOf(preparedAt);
  const findings = checkAssessment({ ...assessment, service: service.id }, today);
  return {
    product: PRODUCT,
    version,
    guideline: { name, title, edition, fingerprint: fingerprint.slice(0, 8) },
    service: service.id,
    title: service.title,
    draft: consequence.result === "undetermined",
    requestLabel: printable(details.requestLabel),
    member: printable(details.patient),
    dateOfBirth: dateForPaper(printable(details.dateOfBirth), today),
    supersedes: printable(details.supersedes),
    preparedAt: prepared,
    ...requestOf(assessment, service, { prepared, today }, findings),
    result: resultOf(determination),
    ...documentation(determination, assessment, findings),
    readings: readingsUsed(determination),
    ...(service.provision.alsoSays && { alsoSays: service.provision.alsoSays }),
    notices: applicableNotices(details, dayOf(preparedAt)),
    beyond,
    attestation: "I attest that these answers reflect the medical record.",
    code: REENTRY_CODE.encode({ service, answers: relevant, askRemaining }),
  };
}
