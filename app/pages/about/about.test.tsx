import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { REQUEST_DETAILS } from "../../assessment/request/request-details";
import { questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { EVIDENCE_FORMS } from "../../guidelines/evidence-forms";
import { HowItDecides, Inputs } from "./HowItDecides";
import { CriteriaTree } from "./ProvisionTrees";

test("every input is named: service, answers, request, details, enclosures, codes, file, typed code", () => {
  const said = renderToStaticMarkup(<Inputs />);
  const names = [...GUIDELINE.services, ...REQUEST_DETAILS].map(({ label }) => label);
  for (const name of [...names, ...EVIDENCE_FORMS.map((form) => form.name)])
    expect(said.toLowerCase()).toContain(name.toLowerCase());
  for (const input of [
    /An answer from the chart/,
    /Enclosures/,
    /diagnosis codes/,
    /PDF/,
    /re-entry code/,
  ])
    expect(said).toMatch(input);
});

test("scores, doses and the like are said to be recorded, and never to enter the result", () => {
  const said = renderToStaticMarkup(<Inputs />);
  expect(said).toMatch(/None of it changes the result/);
  expect(said).toMatch(/You can record scores, doses, durations/);
});

test.each([...new Set(GUIDELINE.services.map(({ provision }) => provision))])(
  "each question of $id stands in every wording it has",
  ({ criteria }) => {
    const said = renderToStaticMarkup(<CriteriaTree criterion={criteria} />);
    for (const { text, textLookingBack = text } of questionsOf(criteria)) {
      expect(said).toContain(text);
      expect(said).toContain(textLookingBack);
    }
  },
);

test("it is said at which results the caution stands", () => {
  const said = renderToStaticMarkup(<HowItDecides />);
  expect(said).toContain(
    "always shown for removal. It is also shown for revision, replacement, and refill or reprogramming if the result is not met or undetermined",
  );
  expect(said).toContain(GUIDELINE.caution.text);
  expect(said).toContain("not part of Note 170");
});
