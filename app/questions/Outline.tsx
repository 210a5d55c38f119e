import type { Determination } from "../assessment/determination";
import { answerTo, signOf, statusInFull } from "../assessment/wording";
import { isLeaf } from "../criteria/criterion";
import { isClaimed } from "../criteria/flow";
import { type GuidelineCriterion, type GuidelineGroup, RULE_WORDS } from "../guidelines/guideline";
import { Mark } from "../ui/Mark";
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

interface ItemProps extends OutlineProps {
  /** Said where it is not the label of the group above. */
  labelled: boolean;
  /** Below the provision's main parts, further criteria fold into their group. */
  folded: boolean;
}

function Item({ criterion, determination, labelled, folded }: ItemProps) {
  const { id, label, name, quote } = criterion;
  const sign = signOf(criterion, determination);
  const answer = answerTo(criterion, determination.relevant);
  const below = !isLeaf(criterion) && (
    <Children criterion={criterion} determination={determination} />
  );
  return (
    <li data-criterion={id} data-status={determination.statuses.get(id)}>
      <details className={styles.item}>
        <summary className={styles.row}>
          <Mark shape={sign.mark} />
          <span className={styles.name}>
            {labelled && <span className={styles.label}>{label}</span>} <span>{name}</span>
            {!isLeaf(criterion) && (
              <span className={styles.rule}>{`, ${RULE_WORDS[criterion.rule]}`}</span>
            )}
          </span>
          <span className={styles.status}>{statusInFull(criterion, determination)}</span>
        </summary>
        <blockquote className={styles.words} translate="no">
          “{quote}”
        </blockquote>
        {answer && <p className={styles.words}>{`Answer: ${answer}`}</p>}
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
