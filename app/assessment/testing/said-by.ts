import { type Assessment, emptyAssessment } from "../record";

/** What the text of a file says, read without any of the app's own schemas. */
export function saidBy(text: string): Assessment {
  interface Said extends Assessment {
    setAside?: { answers: Assessment["answers"]; evidence: Assessment["evidence"]["questions"] };
  }
  const said: Said = JSON.parse(text.replace(/^\ufeff/, ""));
  const { service, askRemaining, opened, codes, setAside } = said;
  return {
    ...{ service, askRemaining, codes, opened: [...new Set(opened)] },
    answers: { ...said.answers, ...setAside?.answers },
    details: { ...emptyAssessment().details, ...said.details },
    evidence: {
      documents: said.evidence.documents,
      questions: { ...said.evidence.questions, ...setAside?.evidence },
    },
  };
}
