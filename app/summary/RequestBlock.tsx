import type { Field } from "./document";
import styles from "./RequestBlock.module.css";

/** What was requested, for whom and by whom. What was not typed is a line to fill by hand. */
export function RequestBlock({ fields }: { fields: readonly Field[] }) {
  return (
    <section aria-label="Request">
      <dl className={styles.fields}>
        {fields.map(({ id, label, value }) => (
          <div key={id} className={styles.field} data-field={id}>
            <dt>{label}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
