import { checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import { countToCheck } from "../../assessment/checks/findings";
import { determine, findService } from "../../assessment/determination";
import { countGaps, gaps, gapsInWords } from "../../assessment/gaps";
import type { Assessment } from "../../assessment/record";
import { nameOfRequest } from "../../assessment/request-name";
import { lineSentence, resultMark, type StatusSign } from "../../assessment/wording";
import type { Notice, Result } from "../../guidelines/guideline";

/** A result, with what is always said beside it. */
export interface ShownResult {
  readonly result: Result;
  readonly lines: readonly number[];
  readonly mark: StatusSign["mark"];
  readonly sentence: string;
  readonly remark?: string | undefined;
  /** What the note says of Line 654, apart from the result; and in its words, where they are to be said. */
  readonly line654?: "yes" | "no" | "unknown" | undefined;
  readonly further?: string | undefined;
  readonly caution?: Notice | undefined;
}

/** What the list says of a request. */
export interface RequestFacts {
  /** Service, and label or member. */
  readonly name: string;
  /** None where no service is chosen. */
  readonly result?: ShownResult;
  /** How much is missing, in words, each for itself. */
  readonly missing: readonly string[];
  /** What only opening it can settle. */
  readonly remarks: readonly string[];
}

function ofAnotherText({ answers, ofAnotherText = [] }: Assessment): string[] {
  const open = ofAnotherText.filter(({ id }) => (answers[id] ?? []).length === 0).length;
  if (open === 0) return [];
  const given = open === 1 ? "1 answer was" : `${open} answers were`;
  return [`${given} given against another text of the note: open to confirm.`];
}

/** What there is to say of a request in a list of several. `today` decides which dates lie ahead. */
export function factsOf(
  assessment: Assessment,
  today: Date,
  remarks: readonly string[] = [],
): RequestFacts {
  const name = nameOfRequest(assessment);
  const service = findService(assessment.service);
  const toCheck = checkAssessment(assessment, dayOf(today));
  const all = [...ofAnotherText(assessment), ...remarks];
  if (!service)
    return {
      name,
      missing: toCheck.length > 0 ? [countToCheck(toCheck.length)] : [],
      remarks: all,
    };
  const { answers, askRemaining, opened, evidence } = assessment;
  const determination = determine(service, answers, { askRemaining, opened });
  const { consequence, lineFinding, caution } = determination;
  const { result, lines, sentence, remark } = consequence;
  const further = lineFinding && lineSentence(lineFinding, result);
  return {
    name,
    result: {
      ...{ result, lines, mark: resultMark(result), sentence, remark, further, caution },
      line654: lineFinding?.named,
    },
    missing: gapsInWords(countGaps(gaps(determination, evidence, toCheck))),
    remarks: all,
  };
}
