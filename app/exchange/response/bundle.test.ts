import { describe, expect, test } from "vitest";
import { findService } from "../../assessment/determination";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";
import { DEFAULT_BASE } from "../addresses";
import { bundleFor, randomUuid } from "./bundle";
import { responseFor } from "./response-out";

const MADE = new Date("2026-11-22T18:00:00.000Z");
const SERVICE = findService("maintenance");
if (!SERVICE) throw new Error("no service");
const service = SERVICE;
const PDF = { bytes: new Uint8Array([37, 80, 68, 70]), title: "x.pdf" };

function maintenance(typed: Partial<Assessment["details"]> = {}): Assessment {
  return {
    ...emptyAssessment(),
    service: "maintenance",
    answers: { "m-complications": ["yes"], "m-benefit": ["yes"] },
    details: { ...emptyAssessment().details, ...typed },
  };
}

function response(assessment: Assessment) {
  return responseFor(assessment, service, { guideline: GUIDELINE, base: DEFAULT_BASE }, MADE);
}

function bundled(typed: Partial<Assessment["details"]>) {
  let count = 0;
  const uuid = () => `id-${++count}`;
  const { details } = maintenance(typed);
  return bundleFor(response(maintenance(typed)), details, PDF, {
    made: MADE,
    version: "1.0.0",
    uuid,
  });
}

function resources(typed: Partial<Assessment["details"]>) {
  return bundled(typed).entry.map(({ resource }) => resource);
}

describe("a response", () => {
  test("holds what counts and nothing that is set aside, and is complete once all that can matter is answered", () => {
    const { item, status } = response(maintenance());
    expect(item.map(({ linkId }) => linkId)).toEqual(["m-complications"]);
    expect(status).toBe("completed");
  });

  test("has a question that is shown and unanswered without an answer, and is in progress then", () => {
    const open = { ...maintenance(), answers: { "m-complications": ["unknown"] } };
    const { item, status } = response(open);
    expect(item.at(-1)).toEqual({
      linkId: "m-benefit",
      text: expect.stringContaining("adequate benefit"),
    });
    expect(status).toBe("in-progress");
  });

  test("names codes of one field by their sets, without descriptors, and others as typed", () => {
    const codes = ["62370", "J0475", "Z45.49", "z45.49", "Z4549", "62370-59", " "];
    const { item } = response({ ...maintenance(), codes });
    expect(item.at(-1)?.answer).toEqual([
      { valueCoding: { system: "http://www.ama-assn.org/go/cpt", code: "62370" } },
      {
        valueCoding: {
          system: "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
          code: "J0475",
        },
      },
      { valueCoding: { system: "http://hl7.org/fhir/sid/icd-10-cm", code: "Z45.49" } },
      { valueString: "z45.49" },
      { valueString: "Z4549" },
      { valueString: "62370-59" },
    ]);
  });

  test("has answers to remaining questions in a part of their own, with what shows it", () => {
    const { item, status } = response({ ...maintenance(), askRemaining: true });
    expect(status).toBe("completed");
    expect(item.map(({ linkId }) => linkId)).toEqual([
      "m-complications",
      "remaining",
      "remaining.group",
    ]);
    expect(item[1]?.answer).toEqual([{ valueBoolean: true }]);
    expect(item[2]?.item).toMatchObject([
      { linkId: "remaining.m-benefit", answer: [{ valueCoding: { code: "yes" } }] },
    ]);
  });
});

describe("a bundle", () => {
  test("has the response, the PDF and who made it, and no one who was not typed", () => {
    expect(resources({}).map(({ resourceType }) => resourceType)).toEqual([
      "QuestionnaireResponse",
      "DocumentReference",
      "Provenance",
    ]);
    expect(JSON.stringify(bundled({}))).toContain('"data":"JVBERg=="');
    expect(JSON.stringify(bundled({}))).not.toContain("subject");
  });

  test("names the patient, the plan, the clinicians and the facility as typed", () => {
    const all = resources({
      patient: "A. B.",
      memberId: "OHP7731",
      dateOfBirth: "3/7/1960",
      plan: "A plan",
      requestingClinician: "Dr. C",
      npi: "1234567893",
      performingNpi: "12",
      facility: "Clinic D",
      preparedBy: "Ines",
    });
    expect(all.slice(1, 6)).toEqual([
      {
        resourceType: "Patient",
        identifier: [{ value: "OHP7731" }],
        name: [{ text: "A. B." }],
        birthDate: "1960-03-07",
      },
      {
        resourceType: "Coverage",
        status: "active",
        subscriberId: "OHP7731",
        beneficiary: { reference: "urn:uuid:id-2", type: "Patient" },
        payor: [{ display: "A plan" }],
      },
      {
        resourceType: "Practitioner",
        identifier: [{ system: "http://hl7.org/fhir/sid/us-npi", value: "1234567893" }],
        name: [{ text: "Dr. C" }],
      },
      { resourceType: "Practitioner", identifier: [{ value: "12" }] },
      { resourceType: "Organization", name: "Clinic D" },
    ]);
    expect(all[0]).toMatchObject({ subject: { reference: "urn:uuid:id-2", type: "Patient" } });
    expect(all.at(-1)).toMatchObject({ agent: [{ who: { display: "Ines" } }] });
  });

  test("takes a date of birth only where it is a day", () => {
    for (const dateOfBirth of ["1960", "03/1960", "unknown"])
      expect(JSON.stringify(resources({ dateOfBirth }))).not.toContain("birthDate");
  });

  test("has an address of its own for each resource", () => {
    const ids = Array.from({ length: 100 }, randomUuid);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
