import { readDate } from "../../assessment/checks/dates";
import { plain } from "../../assessment/checks/plain";
import type { RequestDetails } from "../../assessment/record";
import type { BesideResponse, Bundle, QuestionnaireResponse } from "../fhir";
import { textOf } from "../text";

const NPI = "http://hl7.org/fhir/sid/us-npi";

/** A PDF of the same request. */
export interface EnclosedPdf {
  readonly bytes: Uint8Array;
  readonly title: string;
}

/** What is known only when a bundle is written. */
export interface Bundling {
  readonly made: Date;
  /** Of the app. */
  readonly version: string;
  /** Another one each time. */
  readonly uuid: () => string;
}

/** An id that no other has. The browser's own function is there on secure pages only. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Of many bytes too: as many at a time as can be handed to a function. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary);
}

/** A date of birth that is a day; as anything else is typed, it stands in the answers only. */
function birthDate(typed: string, made: Date): string | undefined {
  const date = readDate(typed, made.toISOString().slice(0, 10));
  return date?.day === undefined ? undefined : date.first;
}

function patientOf({ patient, memberId, dateOfBirth }: RequestDetails, made: Date): BesideResponse {
  const born = birthDate(dateOfBirth, made);
  return {
    resourceType: "Patient",
    ...(memberId && { identifier: [{ value: memberId }] }),
    ...(patient && { name: [{ text: patient }] }),
    ...(born && { birthDate: born }),
  };
}

/** Those who ask for it and do it, and where; each that was typed. */
function partiesOf(details: RequestDetails): BesideResponse[] {
  const parties = [
    ["Practitioner", details.requestingClinician, details.npi],
    ["Practitioner", details.performingClinician, details.performingNpi],
    ["Organization", details.facility, details.facilityNpi],
  ] as const;
  return parties.flatMap(([resourceType, name, npi]) => {
    if (name === "" && npi === "") return [];
    const isNpi = /^\d{10}$/.test(plain(npi));
    return [
      {
        resourceType,
        ...(npi && { identifier: [isNpi ? { system: NPI, value: plain(npi) } : { value: npi }] }),
        ...(name && { name: resourceType === "Organization" ? name : [{ text: name }] }),
      },
    ];
  });
}

function withoutBlanks(details: RequestDetails): RequestDetails {
  const trimmed = { ...details };
  for (const id of Object.keys(details) as (keyof RequestDetails)[])
    trimmed[id] = textOf(details[id]).trim();
  return trimmed;
}

/**
 * The response with what goes with it, as one collection: first the answers, then whom they are about and who asks, as
 * far as typed, and the PDF, in base64. A Bundle of R4 whose entries refer to each other by urn:uuid. A signature is in
 * none of it: that is ink.
 */
export function bundleFor(
  answers: QuestionnaireResponse,
  typed: RequestDetails,
  pdf: EnclosedPdf,
  { made, version, uuid }: Bundling,
): Bundle {
  const details = withoutBlanks(typed);
  const { patient, memberId, dateOfBirth, plan, preparedBy } = details;
  const at = made.toISOString();
  const url = () => `urn:uuid:${uuid()}`;
  const [responseUrl, patientUrl] = [url(), url()];
  const subject = { reference: patientUrl, type: "Patient" };
  const isPatientKnown = [patient, memberId, dateOfBirth, plan].some((each) => each !== "");
  const entry = (resource: BesideResponse, fullUrl = url()) => ({ fullUrl, resource });
  return {
    resourceType: "Bundle",
    language: "en-US",
    type: "collection",
    timestamp: at,
    entry: [
      { fullUrl: responseUrl, resource: isPatientKnown ? { ...answers, subject } : answers },
      ...(isPatientKnown ? [entry(patientOf(details, made), patientUrl)] : []),
      ...(plan
        ? [
            entry({
              resourceType: "Coverage",
              status: "active",
              ...(memberId && { subscriberId: memberId }),
              beneficiary: subject,
              payor: [{ display: plan }],
            }),
          ]
        : []),
      ...partiesOf(details).map((each) => entry(each)),
      entry({
        resourceType: "DocumentReference",
        status: "current",
        type: { text: "Summary of the request" },
        ...(isPatientKnown && { subject }),
        date: at,
        content: [
          {
            attachment: {
              contentType: "application/pdf",
              data: base64(pdf.bytes),
              title: pdf.title,
              creation: at,
            },
          },
        ],
      }),
      entry({
        resourceType: "Provenance",
        target: [{ reference: responseUrl, type: "QuestionnaireResponse" }],
        recorded: at,
        agent: [{ who: { display: preparedBy || `Version ${version} of the app that wrote it` } }],
      }),
    ],
  };
}
