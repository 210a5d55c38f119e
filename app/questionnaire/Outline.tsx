import type { CriterionStatus, Determination } from "../assessment/determination";
import { answerTo, STATUS_MARKS, statusWord } from "../assessment/wording";
import { isLeaf } from "../criteria/criterion";
import { isClaimed } from "../criteria/flow";
import type { GuidelineCriterion } from "../guidelines/guideline";
import { Mark } from "../ui/Mark";
import styles from "./Outline.module.css";

const RULES = { "all-of": "all of", "any-of": "any of" };

interface OutlineItemProps {
  criterion: GuidelineCriterion;
  determination: Determination;
  /** Of the criterion above: said once where it is the same. */
  labelAbove: string;
}

function OutlineItem({ criterion, determination, labelAbove }: OutlineItemProps) {
  const { statuses, relevant } = determination;
  const status: CriterionStatus = statuses.get(criterion.id) ?? "undetermined";
  const answer = answerTo(criterion, relevant);
  const { id, label, name, quote } = criterion;
  return (
    <li data-criterion={id} data-status={status}>
      <details>
        <summary className={styles.row}>
          <Mark shape={STATUS_MARKS[status]} />
          <span className={styles.name}>
            {label !== labelAbove && <span className={styles.label}>{label}</span>} {name}
            {!isLeaf(criterion) && <span className={styles.rule}>, {RULES[criterion.rule]}</span>}
          </span>
          <span className={styles.status}>{statusWord(criterion, determination)}</span>
        </summary>
        <div className={styles.words}>
          <blockquote>“{quote}”</blockquote>
          {answer && <p>Answer: {answer}</p>}
        </div>
      </details>
      {!isLeaf(criterion) && (
        <ul className={styles.list} hidden={!isClaimed(criterion, relevant)}>
          {criterion.children.map((child) => (
            <OutlineItem
              key={child.id}
              criterion={child}
              determination={determination}
              labelAbove={label}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The provision's criteria, each with its status; the note's words open on demand. */
export function Outline({ determination }: { determination: Determination }) {
  return (
    <ul className={styles.outline}>
      <OutlineItem
        criterion={determination.service.provision.criteria}
        determination={determination}
        labelAbove=""
      />
    </ul>
  );
}
