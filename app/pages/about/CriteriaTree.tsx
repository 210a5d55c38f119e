import type { ReactNode } from "react";
import { isLeaf, type Leaf } from "../../criteria/criterion";
import {
  type AskedQuestion,
  type GuidelineCriterion,
  RULE_WORDS,
} from "../../guidelines/guideline";
import styles from "./About.module.css";

function answerThatMeets({ question, metBy }: Leaf<AskedQuestion>): string | undefined {
  return question.options.find(({ value }) => value === metBy)?.label;
}

/** The question behind a criterion, in each of its wordings, and the answer that meets it. */
function Asked({ leaf }: { leaf: Leaf<AskedQuestion> }) {
  const { text, textWithPump } = leaf.question;
  return (
    <>
      <span className={styles.question}>
        {text} Met by “{answerThatMeets(leaf)}”.
      </span>
      {textWithPump && (
        <span className={styles.question}>With a pump in place: {textWithPump}</span>
      )}
    </>
  );
}

/** A criterion with all below it: how they combine, and which answer meets each. */
export function CriteriaTree({ criterion }: { criterion: GuidelineCriterion }): ReactNode {
  const { label, name } = criterion;
  return (
    <li>
      <strong>{label}</strong> {name}
      {isLeaf(criterion) ? (
        <Asked leaf={criterion} />
      ) : (
        <>
          , {RULE_WORDS[criterion.rule]}:
          <ul>
            {criterion.children.map((child) => (
              <CriteriaTree key={child.id} criterion={child} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
