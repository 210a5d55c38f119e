import type { ClosingBlock } from "./block";
import styles from "./Closing.module.css";
import { QrCode } from "./QrCode";

/** A statement to sign by hand, and beside it a code to type, and the same for a scanner. */
export function Closing({ attestation, lines, code, picture, instruction }: ClosingBlock) {
  return (
    <div className={styles.closing}>
      <div className={styles.statement}>
        {attestation && <h2>{attestation}</h2>}
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.code}>
        <p className={styles.characters}>{code}</p>
        <p>{instruction}</p>
      </div>
      <QrCode text={code} label={picture} className={styles.qr} />
    </div>
  );
}
