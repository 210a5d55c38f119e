import type { ReactNode } from "react";
import type { Determination } from "../../assessment/determination";
import { walk } from "../../assessment/walk";
import { lineSentence } from "../../assessment/wording";
import type { Guideline } from "../../guidelines/guideline";
import { FurtherLine } from "../../questions/FurtherLine";
import { ClauseStates } from "./ClauseStates";
import styles from "./Note.module.css";
import { criteriaByLine, lineOf, type Passage, passagesOf } from "./passages";

/** What stands beside each line of the source in an assessment. */
type Beside = (line: number) => ReactNode;

function statesOf({ source }: Guideline, determination: Determination): Beside {
  const { lineStatement } = determination.service.provision;
  const criteria = criteriaByLine(walk(determination).root, source);
  const furtherLine = lineStatement && lineOf(lineStatement.uses.quote, source);
  return (line) => {
    const here = criteria.get(line);
    return (
      <>
        {here && <ClauseStates criteria={here} determination={determination} />}
        {line === furtherLine && lineSentence(determination) && (
          <div className={styles.line}>
            <FurtherLine determination={determination} />
          </div>
        )}
      </>
    );
  };
}

interface PassagesProps {
  passages: readonly Passage[];
  beside: Beside | undefined;
  /** The heading of those that clauses follow. */
  heading?: "h3" | "h4" | "h5";
}

function Passages({ passages, beside, heading = "h3" }: PassagesProps) {
  return (
    <ol className={styles.passages}>
      {passages.map(({ line, marker, text, clauses }) => {
        const Words = clauses.length > 0 ? heading : "p";
        return (
          <li key={line}>
            <div className={styles.row}>
              <Words className={styles.words} translate="no">
                {marker && <span className={styles.marker}>{marker}</span>}
                {text}
              </Words>
              {beside?.(line)}
            </div>
            {clauses.length > 0 && (
              <Passages
                passages={clauses}
                beside={beside}
                heading={heading === "h3" ? "h4" : "h5"}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface NoteTextProps {
  guideline: Guideline;
  determination?: Determination;
}

/** The shipped text of a guideline, word for word, each clause with its state in an assessment. */
export function NoteText({ guideline, determination }: NoteTextProps): ReactNode {
  const [title, ...passages] = passagesOf(guideline.source);
  return (
    <article className={styles.text}>
      <h2 translate="no">{title?.text}</h2>
      <Passages passages={passages} beside={determination && statesOf(guideline, determination)} />
    </article>
  );
}
