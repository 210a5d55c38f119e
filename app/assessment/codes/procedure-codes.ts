import { CODE_STATEMENTS } from "../../guidelines/current";
import type { Service } from "../../guidelines/guideline";
import { plain } from "../checks/plain";
import { readCodes, typedAmong } from "./typed-codes";

/** Goes with every label: they are this app's words, not those of a code set's publisher. */
export const CHECK_CODES = "Check against your licensed code set.";

/** A code that often belongs to such a request. */
export interface KnownCode {
  readonly code: string;
  readonly label: string;
}

/** The codes that often belong to such a request, by number. Labels are this app's own. */
export const KNOWN_CODES: readonly KnownCode[] = [
  { code: "62320", label: "Epidural or intrathecal injection, neck or chest, no imaging" },
  { code: "62321", label: "Epidural or intrathecal injection, neck or chest, with imaging" },
  { code: "62322", label: "Epidural or intrathecal injection, low back, no imaging" },
  { code: "62323", label: "Epidural or intrathecal injection, low back, with imaging" },
  {
    code: "62324",
    label: "Epidural or intrathecal injection through a catheter, neck or chest, no imaging",
  },
  {
    code: "62325",
    label: "Epidural or intrathecal injection through a catheter, neck or chest, with imaging",
  },
  {
    code: "62326",
    label: "Epidural or intrathecal injection through a catheter, low back, no imaging",
  },
  {
    code: "62327",
    label: "Epidural or intrathecal injection through a catheter, low back, with imaging",
  },
  { code: "62350", label: "Epidural or intrathecal catheter placed or revised, no laminectomy" },
  { code: "62351", label: "Epidural or intrathecal catheter placed or revised, by laminectomy" },
  { code: "62355", label: "Epidural or intrathecal catheter taken out" },
  { code: "62360", label: "Epidural or intrathecal reservoir under the skin, placed or replaced" },
  { code: "62361", label: "Fixed-rate infusion pump, placed or replaced" },
  { code: "62362", label: "Programmable infusion pump, placed or replaced" },
  { code: "62365", label: "Epidural or intrathecal reservoir or pump taken out" },
  { code: "62367", label: "Pump check, no new settings, no refill" },
  { code: "62368", label: "Pump check, new settings" },
  { code: "62369", label: "Pump check, new settings, refill" },
  { code: "62370", label: "Pump check, new settings, refill, physician-level skill" },
  { code: "95990", label: "Pump or reservoir refill" },
  { code: "95991", label: "Pump or reservoir refill, physician-level skill" },
  { code: "Z45.49", label: "Visit to check or adjust an implanted nerve device" },
];

/** The known ones among the codes in a field. */
export function knownIn(typed: string): KnownCode[] {
  const among = typedAmong(
    typed,
    KNOWN_CODES.map(({ code }) => code),
  );
  return KNOWN_CODES.filter(({ code }) => among.includes(code));
}

/** This app's labels for the known ones among the codes in a field, each by its code where there are several. */
export function labelOf(typed: string): string | undefined {
  const alone = isOne(typed);
  const labels = knownIn(typed).map(({ code, label }) => (alone ? label : `${code}: ${label}`));
  return labels.join("; ") || undefined;
}

/** Whether a field holds no more than one code, and no range. */
function isOne(typed: string): boolean {
  const [only, ...others] = readCodes(typed).codes;
  return others.length === 0 && only?.first === only?.last;
}

/** What the note says of codes on this request. */
export interface CodeRemark {
  /** The field that it is said of, as typed; or the code that is offered. */
  readonly code: string;
  readonly kind: "said" | "offered";
  readonly text: string;
  /** The guideline text. */
  readonly quote: string;
}

/** The codes of a field that something is said of, as the subject of a sentence. */
function entered(typed: string, codes: readonly string[]): string {
  if (isOne(typed)) return plain(typed);
  const last = codes.slice(-1);
  const others = codes.slice(0, -1).join(", ");
  return others ? `Each of ${others} and ${last}` : `${last}`;
}

function remarksOn({ id, title }: Service, typed: string): CodeRemark[] {
  return CODE_STATEMENTS.flatMap(({ codes, quote, entered: said }): CodeRemark[] => {
    const among = said.services.includes(id) ? typedAmong(typed, codes) : [];
    if (among.length === 0) return [];
    const text = `${entered(typed, among)} is entered for ${title.toLowerCase()}. ${said.text}`;
    return [{ code: typed, kind: "said", text, quote }];
  });
}

/**
 * What the note says of the codes entered, field by field, then of those that it names for such a request
 * and that are not entered. No remark changes a determination.
 */
export function codeRemarks(service: Service, entered: readonly string[]): readonly CodeRemark[] {
  const offered = CODE_STATEMENTS.flatMap(({ codes, quote, missing }): CodeRemark[] => {
    const there = entered.some((typed) => typedAmong(typed, codes).length > 0);
    if (!missing?.services.includes(service.id) || there) return [];
    return codes.map((code) => ({ code, kind: "offered", text: missing.text, quote }));
  });
  return [...entered.flatMap((typed) => remarksOn(service, typed)), ...offered];
}
