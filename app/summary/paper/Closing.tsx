import type { CodeBlock, LinesBlock } from "../blocks/block";
import styles from "./Closing.module.css";
import { placed } from "./placed";
import { QrCode } from "./QrCode";
import { Words } from "./Words";

/** Lines to write on by hand: always blank. */
export function Lines({ labels }: LinesBlock) {
  return (
    <ul className={styles.lines}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

/** A code to type, and the same for a scanner. */
export function Code({ name, code, paragraphs }: CodeBlock) {
  return (
    <div className={styles.code}>
      <QrCode text={code} label={name} className={styles.qr} />
      <div>
        <p className={styles.characters} translate="no">
          {code}
        </p>
        {placed(paragraphs).map(({ key, each }) => (
          <p key={key}>
            <Words spans={each} />
          </p>
        ))}
      </div>
    </div>
  );
}
