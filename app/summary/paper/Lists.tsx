import type { ListBlock, ListItem } from "../blocks/block";
import styles from "./Lists.module.css";
import { placed } from "./placed";
import { Words } from "./Words";

function Label({ label }: ListItem) {
  return label && <Words spans={[label]} />;
}

/** A label longer than any should be stands above its words, not beside them. */
const LONG = 40;

function Line({ item }: { item: ListItem }) {
  return (
    <li
      className={styles.item}
      data-long={(item.label && item.label.text.length > LONG) || undefined}
    >
      <span>
        <Label {...item} />
      </span>
      <span>
        <Words spans={item.spans} />
      </span>
      {item.end && <span className={styles.word}>{item.end}</span>}
    </li>
  );
}

/** Items under bullets; lines with a label and a word at the end; or terms with what is said of them. */
export function List({ manner, items }: ListBlock) {
  const all = placed(items);
  if (manner === "terms")
    return (
      <dl className={styles.terms}>
        {all.map(({ key, each }) => (
          <div key={key}>
            <dt>
              <Label {...each} />
            </dt>
            <dd>
              <Words spans={each.spans} />
            </dd>
          </div>
        ))}
      </dl>
    );
  if (manner === "lines")
    return (
      <ul>
        {all.map(({ key, each }) => (
          <Line key={key} item={each} />
        ))}
      </ul>
    );
  return (
    <ul className={styles.bullets}>
      {all.map(({ key, each }) => (
        <li key={key}>
          <Words spans={each.spans} />
        </li>
      ))}
    </ul>
  );
}
