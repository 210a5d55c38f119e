import { GUIDELINE } from "../../guidelines/current";
import { type Assessment, emptyAssessment } from "../record";

/** What the text of a file says, read without any of the app's own schemas. */
export function saidBy(text: string): Assessment {
  interface SavedText extends Assessment {
    guideline: { fingerprint: string };
    setAside?: { answers: Assessment["answers"]; evidence: Assessment["evidence"]["questions"] };
  }
  const said: SavedText = JSON.parse(text.replace(/^\ufeff/, ""));
  const { service, askRemaining, opened, codes, setAside } = said;
  const answers = { ...said.answers, ...setAside?.answers };
  // Under another text whose words are these, answers are carried over.
  const carried = Object.keys(answers);
  const another = said.guideline.fingerprint !== GUIDELINE.fingerprint && carried.length > 0;
  return {
    ...{ service, askRemaining, codes, opened: [...new Set(opened)] },
    answers,
    ...(another && { carried }),
    details: { ...emptyAssessment().details, ...said.details },
    evidence: {
      documents: said.evidence.documents,
      questions: { ...said.evidence.questions, ...setAside?.evidence },
    },
  };
}
