import { describe, expect, test } from "vitest";
import { emptyAssessment } from "../../assessment/record";
import { REQUEST_DETAILS } from "../../assessment/request/request-details";
import {
  CLINIC_DETAILS,
  changesBetween,
  clinicIn,
  readClinic,
  writeClinic,
} from "./clinic-details";

/** What tells whom a request is for, or is of this request only. Nothing of it may ever be remembered. */
const NEVER = [
  ...["patient", "dateOfBirth", "memberId", "plan"],
  ...[
    "urgency",
    "dateOfService",
    "setting",
    "authorizationReference",
    "requestLabel",
    "supersedes",
  ],
];

const CLINIC = {
  ...{ requestingClinician: "Dr. Ada Vesper", npi: "1234567893" },
  ...{ facility: "Harbor Clinic", callback: "503-555-0142" },
};

function entryWith(details: unknown): string {
  return JSON.stringify({ format: 1, details });
}

describe("what is remembered of the clinic", () => {
  test("is clinicians, facility and their NPIs, contact, phone, fax and who prepared it, and no detail more", () => {
    const all = Object.fromEntries(REQUEST_DETAILS.map(({ id }) => [id, `typed as ${id}`]));
    const remembered = Object.keys(clinicIn(all));
    expect(remembered).toEqual([
      ...["requestingClinician", "npi", "performingClinician", "performingNpi"],
      ...["facility", "facilityNpi", "contact", "callback", "fax", "preparedBy"],
    ]);
    expect(CLINIC_DETAILS.map(({ id }) => id)).toEqual(remembered);
    expect([...remembered, ...NEVER].sort()).toEqual(REQUEST_DETAILS.map(({ id }) => id).sort());
  });

  test("has nothing of a patient, whichever detail is typed and whatever stands beside it", () => {
    const everything = { ...emptyAssessment().details };
    for (const { id } of REQUEST_DETAILS) everything[id] = `typed as ${id}`;
    const text = writeClinic({ clinic: everything });
    for (const id of NEVER) {
      expect(text, id).not.toContain(`"${id}"`);
      expect(text, id).not.toContain(`typed as ${id}`);
    }
  });

  test("comes back as it was typed, without what is blank", () => {
    const text = writeClinic({ clinic: { ...CLINIC, fax: "  ", contact: "" } });
    expect(readClinic(text)).toEqual({ kind: "read", clinic: CLINIC });
  });
});

describe("an entry that is damaged or foreign is refused whole, with the reason:", () => {
  test.each([
    ["no JSON", "{", "it is damaged"],
    ["another value", "[]", "it is damaged"],
    ["nothing but null", "null", "it is damaged"],
    ["a part missing", entryWith(undefined), "it is damaged at details"],
    ["a number for text", entryWith({ npi: 1234567893 }), "it is damaged at details, npi"],
    [
      "a text without end",
      entryWith({ fax: "5".repeat(100_001) }),
      "it is damaged at details, fax",
    ],
    [
      "a member",
      entryWith({ ...CLINIC, patient: "Zebulon Quill" }),
      "it holds “patient”, which is not remembered here",
    ],
    [
      "two of a member, and a number for text",
      entryWith({ patient: "Zebulon Quill", memberId: "OHP7731904", npi: 1 }),
      "it is damaged at details, npi; it holds “patient”, “memberId”, which is not remembered here",
    ],
    [
      "a prototype",
      '{"format":1,"details":{"__proto__":{"npi":"1"}}}',
      "it holds “__proto__”, which is not remembered here",
    ],
    [
      "another version",
      JSON.stringify({ format: 2, details: CLINIC }),
      "another version of this app wrote it",
    ],
  ])("%s", (_, text, reason) => {
    expect(readClinic(text)).toEqual({ kind: "unreadable", reason });
  });
});

test("what differs is named with both values: typed otherwise, left blank, and new", () => {
  const onForm = { ...CLINIC, npi: "1003000126", fax: "541-555-0186" };
  const { facility: _, ...rest } = onForm;
  expect(changesBetween(CLINIC, rest)).toEqual([
    { id: "npi", label: "Requesting clinician’s NPI", from: "1234567893", to: "1003000126" },
    { id: "facility", label: "Facility", from: "Harbor Clinic", to: "" },
    { id: "fax", label: "Fax", from: "", to: "541-555-0186" },
  ]);
  expect(changesBetween(CLINIC, CLINIC)).toEqual([]);
});
