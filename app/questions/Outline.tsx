import { memo } from "react";
import type { Determination } from "../assessment/determination";
import { answerTo, signOf, statusInFull } from "../assessment/wording";
import { isLeaf } from "../criteria/criterion";
import { isClaimed } from "../criteria/flow";
import { type GuidelineCriterion, type GuidelineGroup, RULE_WORDS } from "../guidelines/guideline";
import { Mark, type MarkShape } from "../ui/Mark";
import styles from "./Outline.module.css";

interface OutlineProps {
  criterion: GuidelineCriterion;
  determination: Determination;
}

function Children({ criterion, determination }: OutlineProps & { criterion: GuidelineGroup }) {
  const isRoot = criterion === determination.service.provision.criteria;
  return (
    <ul className={styles.list} hidden={!isRoot && !isClaimed(criterion, determination.relevant)}>
      {criterion.children.map((child) => (
        <Item
          key={child.id}
          criterion={child}
          determination={determination}
          labelled={child.label !== criterion.label}
          folded={!isRoot}
        />
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

interface ItemProps extends OutlineProps {
  /** Said where it is not the label of the group above. */
  labelled: boolean;
  /** Below the provision's main parts, further criteria fold into their group. */
  folded: boolean;
}

function Item({ criterion, determination, labelled, folded }: ItemProps) {
  const below = !isLeaf(criterion) && (
    <Children criterion={criterion} determination={determination} />
  );
  return (
    <li data-criterion={criterion.id} data-status={determination.statuses.get(criterion.id)}>
      <details className={styles.item}>
        <Shown
          criterion={criterion}
          labelled={labelled}
          mark={signOf(criterion, determination).mark}
          status={statusInFull(criterion, determination)}
          answer={answerTo(criterion, determination.relevant)}
        />
        {folded && below}
      </details>
      {!folded && below}
    </li>
  );
}

/** The provision's criteria, each with its status; the guideline text and finer parts on demand. */
export function Outline({ determination }: { determination: Determination }) {
  const { criteria } = determination.service.provision;
  if (isLeaf(criteria))
    return (
      <ul className={styles.outline}>
        <Item criterion={criteria} determination={determination} labelled folded={false} />
      </ul>
    );
  const { id, name } = criteria;
  return (
    <div
      className={styles.outline}
      data-criterion={id}
      data-status={determination.statuses.get(id)}
    >
      <p className={styles.root}>
        <span className={styles.name}>{name}</span>
        <span>{signOf(criteria, determination).word}</span>
      </p>
      <Children criterion={criteria} determination={determination} />
    </div>
  );
}
