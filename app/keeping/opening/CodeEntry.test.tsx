import { renderToStaticMarkup } from "react-dom/server";
import { FormProvider, useForm } from "react-hook-form";
import { expect, test } from "vitest";
import { CodeEntry } from "./CodeEntry";

function InForm() {
  return (
    <FormProvider {...useForm()}>
      <CodeEntry onRestore={() => {}} />
    </FormProvider>
  );
}

const MARKUP = renderToStaticMarkup(<InForm />);
const INPUT = /<input[^>]*>/.exec(MARKUP)?.[0] ?? "";

function idOf(attribute: string, within: string): string {
  return new RegExp(` ${attribute}="([^"]*)"`).exec(within)?.[1] ?? "";
}

test("the field has a label, and its hint and problem describe it", () => {
  expect(MARKUP).toContain(`for="${idOf("id", INPUT)}">Re-entry code</label>`);
  const [hint, problem] = idOf("aria-describedby", INPUT).split(" ");
  expect(MARKUP).toMatch(new RegExp(`<p id="${hint}"[^>]*>12 letters and digits`));
  expect(MARKUP).toMatch(new RegExp(`<p id="${problem}"[^>]*></p>`));
});

test("the browser neither completes, corrects nor keeps what is typed", () => {
  expect(INPUT).toContain('autoComplete="off"');
  expect(INPUT).toContain('autoCorrect="off"');
  expect(INPUT).toContain('autoCapitalize="characters"');
  expect(INPUT).toContain('spellCheck="false"');
  expect(INPUT).toContain('writingsuggestions="false"');
  expect(INPUT).not.toContain(" name=");
});

test("nothing is marked wrong before something was typed", () => {
  expect(INPUT).not.toContain("aria-invalid");
});
