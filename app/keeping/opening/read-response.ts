import { emptyAssessment } from "../../assessment/record";
import { readFhir } from "../../exchange/read-fhir";
import { GUIDELINE } from "../../guidelines/current";
import { resultOf } from "../file/file";
import { FORMAT, KIND } from "../file/file-format";
import { readFile } from "../file/file-reader";
import { notAsWritten, notJson, type RefusedFile } from "../file/file-refusal";
import { findFault } from "../file/json-fault";
import type { OpenedDocument } from "./opened";

/** A bundle nests a response, which nests its groups and their rows. */
const DEEPEST = 40;

/** When it was answered, where that is a moment; else now. */
function moment(authored: string | undefined, now: Date): string {
  const said = new Date(authored ?? Number.NaN);
  return (Number.isNaN(said.getTime()) ? now : said).toISOString();
}

/**
 * Opens a FHIR response, or the bundle that carries one, as a saved file is opened: what it answers is brought into
 * the form of a file, and goes through the same door. The result is worked out again, so none can differ. Never throws.
 */
export function readResponse(
  text: string,
  now = new Date(),
): OpenedDocument | RefusedFile | Omit<RefusedFile, "help"> {
  const json = text.replace(/^\uFEFF/, "");
  if (json.trimStart().startsWith("<"))
    return { kind: "refused", reason: "It is FHIR as XML. Ask for the same as JSON." };
  const fault = findFault(json, DEEPEST);
  if (fault) return notJson(fault);
  const read = readFhir(JSON.parse(json), __FHIR_BASE__);
  if (read.kind === "damaged") return notAsWritten(read.error);
  if (read.kind === "not-read") return { kind: "refused", reason: read.reason };
  const { service, answers, askRemaining, evidence, codes, details } = read;
  const { fingerprint, authored, remarks } = read;
  const at = moment(authored, now);
  const assessment = { ...emptyAssessment(), service, answers, askRemaining };
  const opened = readFile(
    JSON.stringify({
      kind: KIND,
      format: FORMAT,
      appVersion: "",
      guideline: { id: GUIDELINE.id, fingerprint },
      createdAt: at,
      savedAt: at,
      service,
      result: resultOf(assessment),
      ...{ answers, askRemaining, opened: [], evidence, codes, details, words: {} },
    }),
  );
  if (opened.kind === "refused") return opened;
  const { differs: _, ...file } = opened;
  const remark = remarks.join(" ");
  return {
    ...file,
    storedResult: file.todaysResult,
    ...(remark && { remark: `From a FHIR response. ${remark}` }),
  };
}
