import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Determination } from "../../assessment/determination";
import { answerTo, signOf } from "../../assessment/wording";
import { questionsOf } from "../../criteria/criterion";
import { pivotalQuestions } from "../../criteria/flow";
import type { AskedQuestion, GuidelineCriterion } from "../../guidelines/guideline";
import { Mark } from "../../ui/Mark";
import styles from "./ClauseStates.module.css";
import type { Placed } from "./passages";

/**
 * The question to go to for a criterion: the first of its questions that can still change the result,
 * else the first that is asked. None where nothing is asked about it.
 */
function questionToOpen(
  criterion: GuidelineCriterion,
  { service, asked, relevant }: Determination,
): AskedQuestion | undefined {
  const pivotal = pivotalQuestions(service.provision.criteria, relevant);
  const questions = questionsOf(criterion);
  return (
    questions.find(({ id }) => pivotal.has(id)) ??
    questions.find((question) => asked.includes(question))
  );
}

interface ClauseStatesProps {
  placed: readonly Placed[];
  determination: Determination;
  /** The label of the criterion above, which is not said again. */
  labelAbove?: string;
}

/** The criteria that a clause holds, each with its state and the way to its question. */
export function ClauseStates({
  placed,
  determination,
  labelAbove = "",
}: ClauseStatesProps): ReactNode {
  return (
    <ul className={styles.states}>
      {placed.map(({ criterion, below }) => (
        <li key={criterion.id}>
          <ClauseState
            placed={{ criterion, below }}
            determination={determination}
            labelAbove={labelAbove}
          />
          {below.length > 0 && (
            <ClauseStates
              placed={below}
              determination={determination}
              labelAbove={criterion.label}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ClauseStateProps {
  placed: Placed;
  determination: Determination;
  labelAbove: string;
}

function ClauseState({ placed: { criterion }, determination, labelAbove }: ClauseStateProps) {
  const sign = signOf(criterion, determination);
  const question = questionToOpen(criterion, determination);
  const needed = determination.statuses.get(criterion.id) !== "not-needed";
  const answer = needed ? answerTo(criterion, determination.relevant) : undefined;
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
        {answer && <span className={styles.answer}> Answer: {answer}</span>}
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
