import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Determination, questionFinder } from "../../assessment/determination";
import type { ShownCriterion } from "../../assessment/walk";
import { Mark } from "../../ui/Mark";
import styles from "./ClauseStates.module.css";
import type { CriterionAtLine } from "./passages";

interface ClauseStatesProps {
  criteria: readonly CriterionAtLine[];
  determination: Determination;
  /** The label of the criterion above, which is not said again. */
  labelAbove?: string;
}

/** The criteria that a clause holds, each with its state and the way to its question. */
export function ClauseStates(props: ClauseStatesProps): ReactNode {
  const { criteria, determination, labelAbove = "" } = props;
  return (
    <ul className={styles.states}>
      {criteria.map(({ shown, below }) => (
        <li key={shown.criterion.id}>
          <ClauseState {...{ shown, determination, labelAbove }} />
          {below.length > 0 && (
            <ClauseStates
              criteria={below}
              determination={determination}
              labelAbove={shown.criterion.label}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ClauseStateProps {
  shown: ShownCriterion;
  determination: Determination;
  labelAbove: string;
}

function ClauseState({ shown, determination, labelAbove }: ClauseStateProps) {
  const { criterion, sign, status, answer } = shown;
  const question = questionFinder(determination)(criterion);
  const state = (
    <>
      <Mark shape={sign.mark} />
      <span>
        <span className={styles.name}>
          {criterion.label !== labelAbove && (
            <>
              <strong>{criterion.label}</strong>{" "}
            </>
          )}
          {criterion.name}
        </span>
        {answer && status !== "not-needed" && (
          <span className={styles.answer}> Answer: {answer}</span>
        )}
      </span>{" "}
      <span className={styles.word}>{sign.word}</span>
    </>
  );
  if (!question) return <div className={styles.state}>{state}</div>;
  return (
    <Link
      to="/$service"
      params={{ service: determination.service.id }}
      state={{ question: question.id }}
      className={styles.state}
    >
      {state}
    </Link>
  );
}
