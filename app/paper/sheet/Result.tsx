import { Mark } from "../../ui/Mark";
import type { AsideBlock, ResultBlock } from "./block";
import { keyed } from "./keyed";
import styles from "./Result.module.css";
import { Words } from "./Words";

/** The result in one sentence, with what must stand in its box. */
export function Result({ mark, sentence, lines, counts, notices, hooks }: ResultBlock) {
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
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className={styles.counts}>
          {counts.map((count) => (
            <span key={count}>{count}</span>
          ))}
        </p>
      </div>
      {keyed(notices).map(({ key, each }) => (
        <p key={key} className={styles.notice}>
          <Words spans={each} pressing />
        </p>
      ))}
    </section>
  );
}

/** Apart from what it stands beside, and without a mark: no frame, a bar at its side. */
export function Aside({ paragraphs }: AsideBlock) {
  return (
    <div className={styles.aside}>
      {keyed(paragraphs).map(({ key, each }) => (
        <p key={key}>
          <Words spans={each} pressing />
        </p>
      ))}
    </div>
  );
}
