import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Determination } from "../assessment/determination";
import { lineSentence } from "../assessment/wording";
import type { AskedQuestion } from "../guidelines/guideline";

interface FurtherLineProps {
  determination: Determination;
  /** Shows a question on this page. Without it, a link leads to the question. */
  onOpen?: (question: AskedQuestion) => void;
}

/** What the note says of a further line, and the way to what settles it; nothing where it is not to be said. */
export function FurtherLine({ determination, onOpen }: FurtherLineProps): ReactNode {
  const { lineFinding, service } = determination;
  const sentence = lineSentence(determination);
  if (!lineFinding || !sentence) return null;
  const wayTo = (question: AskedQuestion) =>
    onOpen ? (
      <button type="button" className="link-button" onClick={() => onOpen(question)}>
        {question.name}
      </button>
    ) : (
      <Link to="/$service" params={{ service: service.id }} state={{ question: question.id }}>
        {question.name}
      </Link>
    );
  return (
    <>
      <p>{sentence}</p>
      {lineFinding.settledBy.length > 0 && (
        <p>
          To settle that:
          {lineFinding.settledBy.map((question) => (
            <span key={question.id}> {wayTo(question)}</span>
          ))}
        </p>
      )}
    </>
  );
}
