/** How each request detail is typed. */
type DetailKind = "text" | "date" | "choice";

/** The parts of a prior-authorization form, in its order. */
export type DetailGroup =
  | "priority"
  | "member"
  | "clinicians"
  | "contact"
  | "service"
  | "reference";

/** A request detail, and what is checked of it. */
export interface RequestDetail {
  readonly id: string;
  readonly label: string;
  readonly kind: DetailKind;
  readonly group: DetailGroup;
  /** It is the clinic's own and the same for each patient, so that it may be remembered. */
  readonly clinic?: true;
  /** Of a text: the shape that such numbers have. */
  readonly shape?: "npi" | "phone";
  /** Of a date: it may lie ahead. */
  readonly future?: true;
  /** Of a date: that of birth, so that no year of two digits lies ahead, and nothing comes before it. */
  readonly birth?: true;
  /** Of a date: what is requested is not many years off. */
  readonly near?: true;
  /** Of a choice: what can be chosen. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Greatest length in characters; 200 where not said. */
  readonly maxLength?: number;
}

/** Details of a request, in the order of a prior-authorization form: optional, never part of a determination. */
export const REQUEST_DETAILS = [
  {
    id: "urgency",
    label: "Priority",
    kind: "choice",
    group: "priority",
    options: [
      { value: "standard", label: "Standard" },
      { value: "urgent", label: "Expedited (urgent)" },
    ],
  },
  { id: "patient", label: "Patient (name or initials)", kind: "text", group: "member" },
  { id: "dateOfBirth", label: "Date of birth", kind: "date", group: "member", birth: true },
  { id: "memberId", label: "Member ID", kind: "text", group: "member", maxLength: 40 },
  { id: "plan", label: "Plan or CCO", kind: "text", group: "member" },
  {
    id: "requestingClinician",
    label: "Requesting clinician",
    kind: "text",
    group: "clinicians",
    clinic: true,
  },
  {
    id: "npi",
    label: "Requesting clinician’s NPI",
    kind: "text",
    group: "clinicians",
    clinic: true,
    shape: "npi",
  },
  {
    id: "performingClinician",
    label: "Performing clinician",
    kind: "text",
    group: "clinicians",
    clinic: true,
  },
  {
    id: "performingNpi",
    label: "Performing clinician’s NPI",
    kind: "text",
    group: "clinicians",
    clinic: true,
    shape: "npi",
  },
  { id: "facility", label: "Facility", kind: "text", group: "clinicians", clinic: true },
  {
    id: "facilityNpi",
    label: "Facility’s NPI",
    kind: "text",
    group: "clinicians",
    clinic: true,
    shape: "npi",
  },
  { id: "contact", label: "Contact", kind: "text", group: "contact", clinic: true },
  {
    id: "callback",
    label: "Phone",
    kind: "text",
    group: "contact",
    clinic: true,
    shape: "phone",
    maxLength: 40,
  },
  {
    id: "fax",
    label: "Fax",
    kind: "text",
    group: "contact",
    clinic: true,
    shape: "phone",
    maxLength: 40,
  },
  {
    id: "dateOfService",
    label: "Date of service",
    kind: "date",
    group: "service",
    future: true,
    near: true,
  },
  {
    id: "setting",
    label: "Setting",
    kind: "choice",
    group: "service",
    options: [
      { value: "inpatient", label: "Inpatient" },
      { value: "outpatient", label: "Outpatient" },
    ],
  },
  {
    id: "authorizationReference",
    label: "Prior-authorization reference",
    kind: "text",
    group: "reference",
  },
  { id: "requestLabel", label: "Request label", kind: "text", group: "reference", maxLength: 80 },
  { id: "preparedBy", label: "Prepared by", kind: "text", group: "reference", clinic: true },
  { id: "supersedes", label: "Supersedes", kind: "text", group: "reference" },
] as const satisfies readonly RequestDetail[];

/** The last day that a year of two digits can be meant for in a detail, where it is known. */
export function latestOf(
  { birth }: Pick<RequestDetail, "birth">,
  today: string,
): string | undefined {
  return birth && today;
}

type Detail = (typeof REQUEST_DETAILS)[number];

/** The id of a request detail, as in a saved file. */
export type DetailId = Detail["id"];

/** A detail that may be remembered. */
export type ClinicId = Extract<Detail, { readonly clinic: true }>["id"];

/** The clinic's own details, without those that are blank. */
export type ClinicDetails = Partial<Record<ClinicId, string>>;
