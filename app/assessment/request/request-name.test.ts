import { expect, test } from "vitest";
import { emptyAssessment, type RequestDetails } from "../record";
import { nameOfRequest } from "./request-name";

function named(typed: Partial<RequestDetails>, service = "implantation"): string {
  return nameOfRequest({ service, details: { ...emptyAssessment().details, ...typed } });
}

test("a request is named by its service and its label", () => {
  expect(named({ requestLabel: " R-2291\n", patient: "A. B." })).toBe("New implantation, “R-2291”");
});

test("without a label its member stands for it, by name or else by ID", () => {
  expect(named({ requestLabel: " ", patient: "A.  B.", memberId: "OHP7731" })).toBe(
    "New implantation, member “A. B.”",
  );
  expect(named({ memberId: "OHP7731" })).toBe("New implantation, member ID “OHP7731”");
});

test("what has no name is said to have none", () => {
  expect(named({})).toBe("New implantation, no label");
  expect(named({}, "")).toBe("No service chosen, no label");
});
