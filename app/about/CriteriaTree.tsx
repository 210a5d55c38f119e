import type { ReactNode } from "react";
import { isLeaf, type Leaf } from "../criteria/criterion";
import type { AskedQuestion, GuidelineCriterion } from "../guidelines/guideline";
import styles from "./About.module.css";

const RULES = { "all-of": "all of", "any-of": "any of" };

function answerThatMeets({ question, metBy }: Leaf<AskedQuestion>): string | undefined {
  return question.options.find(({ value }) => value === metBy)?.label;
}

/** A criterion with all below it: how they combine, and which answer meets each. */
export function CriteriaTree({ criterion }: { criterion: GuidelineCriterion }): ReactNode {
  const { label, name } = criterion;
  return (
    <li>
      <strong>{label}</strong> {name}
      {isLeaf(criterion) ? (
        <span className={styles.question}>
          {criterion.question.text} Met by “{answerThatMeets(criterion)}”.
        </span>
      ) : (
        <>
          , {RULES[criterion.rule]}:
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
