import fc from "fast-check";
import { expect } from "vitest";
import { determine, findService } from "../../assessment/determination";
import type { Evidence, EvidenceRow } from "../../assessment/evidence/evidence";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { ASSESSMENTS_OF_SERVICES } from "../../assessment/testing/assessments";
import { cases } from "../../assessment/testing/random";
import { isBlank } from "../../assessment/unsaved";
import { questionsOf } from "../../criteria/criterion";
import { responseFor } from "../../exchange/response/response-out";
import { GUIDELINE } from "../../guidelines/current";
import type { OpenedFile } from "../file/file-reader";
import { readResponse } from "../opening/read-response";

export const NOW = new Date("2026-11-22T18:00:00.000Z");
const PUBLISHING = { guideline: GUIDELINE, base: __FHIR_BASE__ };

/** The service that an assessment is of. */
export function serviceOf({ service }: Assessment) {
  const found = findService(service);
  if (!found) throw new Error(`no service ${service}`);
  return found;
}

/** An assessment as the text of a response. */
export function written(assessment: Assessment): string {
  return JSON.stringify(responseFor(assessment, serviceOf(assessment), PUBLISHING, NOW), null, 2);
}

/** What is opened of a response. */
export function opened(text: string): OpenedFile & { remark?: string | undefined } {
  const file = readResponse(text, NOW);
  if (file.kind === "refused") throw new Error(file.reason);
  return file;
}

/** What no text of FHIR holds, and what is blank, is not carried. */
function carried(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is not carried
  const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
  return kept.trim() === "" ? "" : kept;
}

function carriedRow(row: EvidenceRow): EvidenceRow {
  const fields = Object.entries(row).map(([id, value]) => {
    return [id, typeof value === "string" ? carried(value) : value] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value.length > 0));
}

function carriedEvidence(
  { documents, questions }: Evidence,
  detailed: readonly string[],
): Evidence {
  const number = (id: string) => documents.findIndex((each) => each.id === id) + 1;
  const details = Object.entries(questions).filter(
    ([id, each]) => detailed.includes(id) && !isBlank(each),
  );
  return {
    documents: documents.map(({ kind, author, date, pages }, at) => ({
      id: `d${at + 1}`,
      kind: carried(kind),
      author: carried(author),
      date: carried(date),
      pages: carried(pages),
    })),
    questions: Object.fromEntries(
      details.map(([id, { note, citations, forms }]) => [
        id,
        {
          note: carried(note),
          citations: citations.map(({ document, pages }) => ({
            document: number(document) > 0 ? `d${number(document)}` : "",
            pages: carried(pages),
          })),
          forms: Object.fromEntries(
            Object.entries(forms)
              .map(([form, rows]) => [form, rows.map(carriedRow)] as const)
              .filter(([, rows]) => rows.length > 0),
          ),
        },
      ]),
    ),
  };
}

/** What is to come back: all that counts, but for what docs/exchange.md lists as not carried. */
export function expected(assessment: Assessment): Assessment {
  const { answers, askRemaining, evidence, codes, details, opened } = assessment;
  const service = serviceOf(assessment);
  const now = determine(service, answers, { askRemaining, opened });
  const detailed = [...now.asked.map(({ id }) => id), ...(service.evidence ? ["service"] : [])];
  return {
    ...emptyAssessment(),
    service: service.id,
    // Of the only question of a provision, none remains.
    askRemaining: askRemaining && questionsOf(service.provision.criteria).length > 1,
    answers: Object.fromEntries(Object.entries(now.relevant).map(([id, all]) => [id, [...all]])),
    evidence: carriedEvidence(evidence, detailed),
    codes: codes.map(carried).filter((code) => code !== ""),
    details: {
      ...emptyAssessment().details,
      ...Object.fromEntries(Object.entries(details).map(([id, text]) => [id, carried(text)])),
    },
  };
}

/** Writes so many assessments and opens them again. */
export function outAndIn(rounds: number): void {
  const same = fc.property(ASSESSMENTS_OF_SERVICES, (assessment) => {
    const file = opened(written(assessment));
    expect(file.assessment).toEqual(expected(assessment));
    expect(file.remark).toBeUndefined();
    expect(file.differs).toBeUndefined();
  });
  fc.assert(same, cases(rounds));
}
