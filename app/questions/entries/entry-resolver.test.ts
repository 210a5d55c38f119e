import { createFormControl, type Resolver } from "react-hook-form";
import { describe, expect, it } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { resolver } from "./entry-resolver";

function assessment(change: Partial<Assessment>): Assessment {
  return { ...emptyAssessment(), service: "implantation", ...change };
}

describe("the resolver", () => {
  it("gives the values back where nothing is wrong", () => {
    const values = assessment({ codes: ["62362", ""] });
    expect(resolver(values)).toEqual({ values, errors: {} });
  });

  it("lays findings out in the shape of the form", () => {
    const details = { ...emptyAssessment().details, npi: "1234567890" };
    const { errors } = resolver(assessment({ details, codes: ["62362", "what"] }));
    expect(errors).toMatchObject({ details: { npi: { type: "check" } } });
    const codes = "codes" in errors ? errors.codes : undefined;
    expect(Array.isArray(codes)).toBe(true);
    expect(codes).toMatchObject({ 1: { type: "check" }, length: 2 });
  });

  it("lays out every finding, rows as arrays and all else as objects", () => {
    const details = { ...emptyAssessment().details, npi: "1", fax: "1" };
    const { errors } = resolver(assessment({ details, codes: ["62362", "what", "62362", "who"] }));
    const fault = { type: "check", message: expect.any(String) };
    expect(errors).toEqual({
      details: { npi: fault, fax: fault },
      codes: [undefined, fault, undefined, fault],
    });
  });

  it("marks an entry with the first of several findings", () => {
    const code = "x".repeat(201);
    const { errors } = resolver(assessment({ codes: [code] }));
    expect(errors).toMatchObject({
      codes: [{ message: expect.stringContaining("is not in CPT") }],
    });
  });

  it("is taken by react-hook-form, which marks the field and keeps its value", async () => {
    const fits: Resolver<Assessment> = resolver;
    const defaultValues = assessment({
      answers: { indication: ["baclofen-spasticity"] },
      evidence: {
        documents: [],
        questions: {
          "a1-trial": {
            note: "",
            citations: [],
            forms: { methods: [{ name: "baclofen" }, { dose: "-3", unit: "mg" }] },
          },
        },
      },
    });
    const form = createFormControl<Assessment>({ defaultValues, resolver: fits });
    const name = "evidence.questions.a1-trial.forms.methods.1.dose";
    form.register(name);
    await form.trigger();
    expect(form.getFieldState(name).error?.message).toContain("not above zero");
    expect(form.getValues(name)).toBe("-3");
  });
});
