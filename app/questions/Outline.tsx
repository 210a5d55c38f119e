import { memo } from "react";
import type { Determination } from "../assessment/determination";
import { type ShownCriterion, walk } from "../assessment/walk";
import { isLeaf } from "../criteria/criterion";
import { type GuidelineCriterion, RULE_WORDS } from "../guidelines/guideline";
import { Mark, type MarkShape } from "../ui/Mark";
import styles from "./Outline.module.css";

function Children({ of: { depth, claimed, children } }: { of: ShownCriterion }) {
  return (
    <ul className={styles.list} hidden={depth > 0 && !claimed}>
      {children.map((child) => (
        <Item key={child.criterion.id} of={child} />
      ))}
    </ul>
  );
}

interface ShownProps {
  criterion: GuidelineCriterion;
  labelled: boolean;
  mark: MarkShape;
  status: string;
  answer: string | undefined;
}

/** What is seen of a criterion. It is drawn again only where that changes. */
const Shown = memo(function Shown({ criterion, labelled, mark, status, answer }: ShownProps) {
  const { label, name, quote } = criterion;
  return (
    <>
      <summary className={styles.row}>
        <Mark shape={mark} />
        <span className={styles.name}>
          {labelled && <span className={styles.label}>{label}</span>} <span>{name}</span>
          {!isLeaf(criterion) && (
            <span className={styles.rule}>{`, ${RULE_WORDS[criterion.rule]}`}</span>
          )}
        </span>
        <span className={styles.status}>{status}</span>
      </summary>
      <blockquote className={styles.words} translate="no">
        “{quote}”
      </blockquote>
      {answer && <p className={styles.words}>{`Answer: ${answer}`}</p>}
    </>
  );
});

/** Below the provision's main parts, further criteria fold into their group. */
function Item({ of }: { of: ShownCriterion }) {
  const { criterion, depth, labelled, status, sign, inFull, answer } = of;
  const below = of.children.length > 0 && <Children of={of} />;
  const folded = depth > 1;
  return (
    <li data-criterion={criterion.id} data-status={status}>
      <details className={styles.item}>
        <Shown {...{ criterion, labelled, mark: sign.mark, status: inFull, answer }} />
        {folded && below}
      </details>
      {!folded && below}
    </li>
  );
}

/** The provision's criteria, each with its status; the guideline text and finer parts on demand. */
export function Outline({ determination }: { determination: Determination }) {
  const { root } = walk(determination);
  const { criterion, status, sign } = root;
  if (isLeaf(criterion))
    return (
      <ul className={styles.outline}>
        <Item of={root} />
      </ul>
    );
  return (
    <div className={styles.outline} data-criterion={criterion.id} data-status={status}>
      <p className={styles.root}>
        <span className={styles.name}>{criterion.name}</span>
        <span>{sign.word}</span>
      </p>
      <Children of={root} />
    </div>
  );
}
