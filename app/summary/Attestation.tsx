import styles from "./Attestation.module.css";
import type { SummaryDocument } from "./document";

/** Signed by hand, so its lines are always blank; and where the page comes from. */
export function Attestation({ summary }: { summary: SummaryDocument }) {
  const { attestation, guideline, product, version, privacy } = summary;
  return (
    <section className={styles.attestation}>
      <h2>{attestation}</h2>
      <ul className={styles.lines}>
        <li>Signature</li>
        <li>Printed name, credentials</li>
        <li>Date</li>
      </ul>
      <p className={styles.origin}>
        {product} version {version} · source <code>{guideline.fingerprint}</code>,{" "}
        {guideline.edition} · {privacy}
      </p>
    </section>
  );
}
