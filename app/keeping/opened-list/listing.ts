import { checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import { countToCheck } from "../../assessment/checks/finding";
import { determine, findService } from "../../assessment/determination";
import { countGaps, gaps, gapsInWords } from "../../assessment/gaps";
import type { Assessment } from "../../assessment/record";
import { nameOfRequest } from "../../assessment/request/request-name";
import { lineSentence, resultHooks, resultMark } from "../../assessment/wording";
import type { FileSource } from "../../ui/files/file-source";
import { fileIn, openDocument } from "../opening/open-document";
import type { OpenedDocument } from "../opening/opened";
import type { OpenedList, Read, RequestFacts } from "./opened-list";
import { type Inspect, updateRow } from "./rows";

function ofAnotherText({ answers, ofAnotherText = [] }: Assessment): string[] {
  const open = ofAnotherText.filter(({ id }) => (answers[id] ?? []).length === 0).length;
  if (open === 0) return [];
  const given = open === 1 ? "1 answer is" : `${open} answers are`;
  return [`${given} from another text of the note: open to confirm.`];
}

/** What there is to say of a request in a list of several. `today` decides which dates lie ahead. */
export function factsOf(
  assessment: Assessment,
  today: Date,
  remarks: readonly string[] = [],
): RequestFacts {
  const name = nameOfRequest(assessment);
  const service = findService(assessment.service);
  const findings = checkAssessment(assessment, dayOf(today));
  const all = [...ofAnotherText(assessment), ...remarks];
  if (!service)
    return {
      name,
      missing: findings.length > 0 ? [countToCheck(findings.length)] : [],
      remarks: all,
    };
  const { answers, askRemaining, opened, evidence } = assessment;
  const determination = determine(service, answers, { askRemaining, opened });
  const { consequence, lineFinding, caution } = determination;
  const { result, sentence, remark } = consequence;
  const further = lineSentence(determination);
  return {
    name,
    result: {
      ...{ mark: resultMark(result), sentence, remark, further, caution },
      hooks: resultHooks(consequence, lineFinding),
    },
    missing: gapsInWords(countGaps(gaps(determination, evidence, findings))),
    remarks: all,
  };
}

/** What the list keeps of a request that was read: not the request itself. */
function readOf({ assessment, savedAt, fromPdf, differs, remark }: OpenedDocument): Read {
  const remarks = [
    ...(differs ? [`The saved result differs from today’s. ${differs}`] : []),
    ...(remark ? [remark] : []),
  ];
  return { kind: "request", facts: factsOf(assessment, new Date(), remarks), savedAt, fromPdf };
}

/** Reads a file through the one door, so that its row says what opening it would give. */
export const inspect: Inspect = async (source) => {
  const given = await fileIn(source);
  if (given.kind !== "file")
    return { kind: "damaged", reason: "It could not be read: it was moved, deleted or locked." };
  const opening = await openDocument(given.file, given.handle);
  if (opening.kind === "problem") return { kind: "damaged", reason: opening.reason };
  return readOf(opening.opened.file);
};

/** Reads a file of the list once more, and gives what came of it. */
export async function readAgain(list: OpenedList, source: FileSource): Promise<Read> {
  const read = await inspect(source);
  updateRow(list, source, { read });
  return read;
}
