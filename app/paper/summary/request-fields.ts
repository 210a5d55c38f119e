import { dateForPaper } from "../../assessment/checks/dates";
import { type Finding, hasFindingAt } from "../../assessment/checks/finding";
import { codeRemarks, type KnownCode, knownIn } from "../../assessment/codes/procedure-codes";
import { codeShape, readCodes } from "../../assessment/codes/typed-codes";
import type { RequestDetails } from "../../assessment/record";
import {
  type DetailId,
  latestOf,
  REQUEST_DETAILS,
  type RequestDetail,
} from "../../assessment/request/request-details";
import type { Service } from "../../guidelines/guideline";
import { TO_CHECK } from "./clause-rows";
import { printable } from "./printable";

/** A field of codes as entered, with this app's labels for them and what the note says of them. */
export interface EnteredCode {
  readonly code: string;
  readonly known: readonly KnownCode[];
  readonly remarks: readonly { readonly text: string; readonly quote: string }[];
  readonly hasFinding: boolean;
}

/** The codes entered, in their order. A code that is only offered is not printed. */
export function enteredCodes(
  service: Service,
  codes: readonly string[],
  findings: readonly Finding[],
): EnteredCode[] {
  return codes.flatMap((typed, at) => {
    const code = printable(typed);
    if (code === "") return [];
    const said = codeRemarks(service, [typed]).filter(({ kind }) => kind === "said");
    const hasFinding = hasFindingAt(findings, ["codes", at]);
    return {
      code,
      hasFinding,
      known: knownIn(typed),
      remarks: said.map(({ text, quote }) => ({ text: printable(text), quote })),
    };
  });
}

/** One field of the request block. Its value is empty where it is left to fill by hand. */
export interface Field {
  readonly label: string;
  readonly value: string;
}

/** What is known only when a summary is made. */
interface Entered {
  readonly details: RequestDetails;
  readonly codes: readonly EnteredCode[];
  readonly findings: readonly Finding[];
  readonly prepared: string;
  readonly today: string;
}

/** A detail as it is printed; marked where it does not look right. */
function detailWords(wanted: DetailId, { details, findings, today }: Entered): string {
  const typed = printable(details[wanted]);
  const detail: RequestDetail | undefined = REQUEST_DETAILS.find(({ id }) => id === wanted);
  if (!detail || typed === "") return "";
  const { kind, shape, options } = detail;
  const chosen = options?.find(({ value }) => value === typed)?.label ?? typed;
  const words = kind === "date" ? dateForPaper(chosen, latestOf(detail, today)) : chosen;
  const led = shape === "npi" ? `NPI ${words}` : words;
  return hasFindingAt(findings, ["details", wanted]) ? `${led} ${TO_CHECK}` : led;
}

/** The fields of codes whose first is a diagnosis; or all others. */
function codesOf(wanted: "procedure" | "diagnosis", { codes }: Entered): string {
  const isDiagnosis = (typed: string) =>
    codeShape(readCodes(typed).codes[0]?.first ?? "") === "diagnosis";
  return codes
    .filter(({ code }) => isDiagnosis(code) === (wanted === "diagnosis"))
    .map(({ code, hasFinding }) => (hasFinding ? `${code} ${TO_CHECK}` : code))
    .join(", ");
}

/** What was requested, for whom and by whom, in the order of a prior-authorization form. */
export function requestFields(entered: Entered): Field[] {
  const of = (...ids: DetailId[]) =>
    ids
      .map((id) => detailWords(id, entered))
      .filter((words) => words !== "")
      .join(" · ");
  const supersedes = of("supersedes");
  return [
    { label: "Member (name or initials)", value: of("patient") },
    { label: "Date of birth", value: of("dateOfBirth") },
    { label: "Member ID", value: of("memberId") },
    { label: "Plan or CCO", value: of("plan") },
    { label: "Requesting clinician · NPI", value: of("requestingClinician", "npi") },
    { label: "Performing clinician · NPI", value: of("performingClinician", "performingNpi") },
    { label: "Facility · NPI", value: of("facility", "facilityNpi") },
    { label: "Contact · phone · fax", value: of("contact", "callback", "fax") },
    { label: "Diagnosis (ICD-10-CM)", value: codesOf("diagnosis", entered) },
    { label: "Procedure (CPT/HCPCS)", value: codesOf("procedure", entered) },
    { label: "Date of service", value: of("dateOfService") },
    { label: "Setting", value: of("setting") },
    { label: "Prior-authorization reference", value: of("authorizationReference") },
    { label: "Request label", value: of("requestLabel") },
    { label: "Prepared by", value: of("preparedBy") },
    { label: "Prepared (local time)", value: entered.prepared },
    ...(supersedes ? [{ label: "Supersedes", value: supersedes }] : []),
  ];
}

/** In the header. Blank, it is to be marked by hand. */
export function priorityWords(entered: Entered): string {
  return detailWords("urgency", entered).toUpperCase() || "[  ] Standard  [  ] Expedited (urgent)";
}
