import { Mark } from "../../ui/Mark";
import type { AsideBlock, ResultBlock } from "../blocks/block";
import { placed } from "./placed";
import styles from "./Result.module.css";
import { Words } from "./Words";

/** The result in one sentence, with what must stand in its box. */
export function Result({ mark, sentence, reason, remark, counts, notice, hooks }: ResultBlock) {
  return (
    <section
      aria-labelledby="result"
      className={styles.box}
      data-result={hooks.result}
      data-lines={hooks.lines.join(" ")}
      data-line-654={hooks.furtherLine}
    >
      <div className={styles.result}>
        <Mark shape={mark} />
        <div>
          <h2 id="result" className={styles.sentence}>
            {sentence}
          </h2>
          {reason && <p>{reason}</p>}
          {remark && <p>{remark}</p>}
        </div>
        <p className={styles.counts}>
          {counts.map((count) => (
            <span key={count}>{count}</span>
          ))}
        </p>
      </div>
      {notice && (
        <p className={styles.notice}>
          <Words spans={notice} pressing />
        </p>
      )}
    </section>
  );
}

/** Apart from what it stands beside, and without a mark: no frame, a bar at its side. */
export function Aside({ paragraphs, items }: AsideBlock) {
  return (
    <div className={styles.aside}>
      {placed(paragraphs).map(({ key, each }) => (
        <p key={key}>
          <Words spans={each} pressing />
        </p>
      ))}
      {items.length > 0 && (
        <ul>
          {placed(items).map(({ key, each }) => (
            <li key={key}>
              <Words spans={each} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
