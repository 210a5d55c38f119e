import type { Service } from "../guidelines/guideline";
import { CODE_STATEMENTS } from "../guidelines/note-170/codes";

/** Goes with every label: they are this app's words, not those of a code set's publisher. */
export const CHECK_CODES = "Check against your licensed code set.";

/** A code that often belongs to such a request. */
export interface KnownCode {
  readonly code: string;
  readonly label: string;
}

/** The codes that often belong to such a request, by number. Labels are this app's own. */
export const KNOWN_CODES: readonly KnownCode[] = [
  { code: "62320", label: "Spinal injection, neck or chest level, no imaging" },
  { code: "62321", label: "Spinal injection, neck or chest level, with imaging" },
  { code: "62322", label: "Spinal injection, low back level, no imaging" },
  { code: "62323", label: "Spinal injection, low back level, with imaging" },
  { code: "62350", label: "Infusion catheter placed or revised, no laminectomy" },
  { code: "62351", label: "Infusion catheter placed or revised, by laminectomy" },
  { code: "62355", label: "Infusion catheter taken out" },
  { code: "62360", label: "Reservoir under the skin, placed or exchanged" },
  { code: "62361", label: "Fixed-rate pump, placed or exchanged" },
  { code: "62362", label: "Programmable pump, placed or exchanged" },
  { code: "62365", label: "Reservoir or pump taken out" },
  { code: "62367", label: "Pump check, nothing changed" },
  { code: "62368", label: "Pump check, new settings" },
  { code: "62369", label: "Pump check, new settings, refill" },
  { code: "62370", label: "Pump check, new settings, refill, physician-level skill" },
  { code: "95990", label: "Pump or reservoir refill" },
  { code: "95991", label: "Pump or reservoir refill, physician-level skill" },
  { code: "Z45.49", label: "Visit to check or adjust an implanted nerve device" },
];

/** A code in the form that codes are compared in: capitals, and no point. */
function bare(code: string): string {
  return code.trim().replace(".", "").toUpperCase();
}

/** This app's label for a code as typed, if it is one of the known ones. */
export function labelOf(code: string): string | undefined {
  return KNOWN_CODES.find((known) => bare(known.code) === bare(code))?.label;
}

/** CPT: five digits, or four and a letter. HCPCS Level II: a letter from A to V and four digits. */
const PROCEDURE = /^(\d{5}|\d{4}[A-Z]|[A-V]\d{4})$/;
/** ICD-10-CM: a letter, a digit, a digit or A or B, then up to four more; the point may be left out. */
const DIAGNOSIS = /^[A-Z]\d[\dAB](\.[\dA-Z]{1,4}|[\dA-Z]{0,4})$/;

/**
 * What a typed code has the shape of; none where it has neither shape. Whether there is such a code is
 * not checked.
 */
export function codeShape(code: string): "procedure" | "diagnosis" | undefined {
  const typed = code.trim().toUpperCase();
  if (PROCEDURE.test(typed)) return "procedure";
  return DIAGNOSIS.test(typed) ? "diagnosis" : undefined;
}

/** What the note says of a code on this request. */
export interface CodeRemark {
  /** As typed; or as offered. */
  readonly code: string;
  readonly kind: "said" | "offered";
  readonly text: string;
  /** The note's own words. */
  readonly quote: string;
}

function isOneOf(codes: readonly string[], code: string): boolean {
  return codes.some((each) => bare(each) === bare(code));
}

function remarksOn({ id, title }: Service, code: string): CodeRemark[] {
  return CODE_STATEMENTS.flatMap(({ codes, quote, entered }): CodeRemark[] => {
    if (!entered.services.includes(id) || !isOneOf(codes, code)) return [];
    const text = `${code.trim()} is entered for ${title.toLowerCase()}. ${entered.text}`;
    return [{ code, kind: "said", text, quote }];
  });
}

/**
 * What the note says of the codes entered, in their order, then of those that it names for such a
 * request and that are not entered. No remark changes a determination.
 */
export function codeRemarks(service: Service, entered: readonly string[]): readonly CodeRemark[] {
  const offered = CODE_STATEMENTS.flatMap(({ codes, quote, missing }): CodeRemark[] => {
    if (!missing?.services.includes(service.id) || entered.some((code) => isOneOf(codes, code)))
      return [];
    return codes.map((code) => ({ code, kind: "offered", text: missing.text, quote }));
  });
  return [...entered.flatMap((code) => remarksOn(service, code)), ...offered];
}
