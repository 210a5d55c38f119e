import { describe, expect, test } from "vitest";
import { CHART_CASES, type ChartCase } from "../../e2e/cases/chart-cases";
import { allCriteria } from "../criteria/criterion";
import {
  obtainFor,
  readingsOfQuestion,
  readingsOfService,
  wordingFor,
} from "../guidelines/guideline";
import { codeRemarks } from "./codes/procedure-codes";
import { determine } from "./determination";
import { serviceOf } from "./laws/states/provisions";
import { applicableNotices } from "./request/notices";
import { lineSentence, statusInFull } from "./wording";

/** All that is said of a case at its result, beside its questions and of its codes. */
function saidOf({ service: id, answers, codes = [], dateOfBirth = "" }: ChartCase) {
  const service = serviceOf(id);
  const given = Object.fromEntries(answers.map(([question, ...values]) => [question, values]));
  const determination = determine(service, given);
  const { consequence, caution, asked } = determination;
  const readings = [
    ...readingsOfService(service),
    ...asked.flatMap((question) => readingsOfQuestion(question, service)),
  ];
  const unmeasured = asked.flatMap((question) => question.unmeasured ?? []);
  const words = [
    `${consequence.sentence}.`,
    consequence.remark,
    lineSentence(determination),
    caution?.text,
    ...(service.provision.alsoSays?.quotes ?? []),
    service.provision.alsoSays?.heading,
    ...readings.map(({ text }) => text),
    ...allCriteria(service.provision.criteria).map((each) => statusInFull(each, determination)),
    ...unmeasured.map((word) => `does not define “${word}”`),
    ...asked.flatMap((question) => [wordingFor(question, service), obtainFor(question, service)]),
    ...codeRemarks(service, codes).map(({ text }) => text),
    ...applicableNotices({ dateOfBirth, dateOfService: "" }, "2026-11-22").map(
      ({ bears, text }) => `${bears} ${text}`,
    ),
  ];
  return { determination, words: words.filter(Boolean).join(" ") };
}

describe.each(Object.entries(CHART_CASES))("%s", (_, chart) => {
  const { determination, words } = saidOf(chart);

  test("is asked this", () => {
    expect(determination.asked.map(({ id }) => id).join(" ")).toBe(chart.path.join(" "));
  });

  test(`comes to “${chart.sentence}”`, () => {
    const { result, lines, sentence } = determination.consequence;
    expect({ result, lines: lines.join(" "), sentence }).toEqual({
      result: chart.result,
      lines: chart.lines,
      sentence: chart.sentence,
    });
  });

  test("is told this, and no more than the note says", () => {
    for (const each of [...chart.says, ...(chart.asks ?? [])]) expect(words).toMatch(each);
    if (chart.not) expect(words).not.toMatch(chart.not);
  });
});
