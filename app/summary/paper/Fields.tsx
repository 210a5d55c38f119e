import type { FieldsBlock } from "../blocks/block";
import styles from "./Fields.module.css";

/** Longer than any entry should be: as wide as the page, so that it can run on to the next. */
const LONG = 1000;

/** Labels with what was typed. What was not typed is a line to fill by hand. */
export function Fields({ name, fields }: FieldsBlock) {
  return (
    <section aria-label={name}>
      <dl className={styles.fields}>
        {fields.map(({ label, value, wide }) => (
          <div
            key={label}
            className={styles.field}
            data-wide={wide}
            data-long={value.length > LONG || undefined}
          >
            <dt>{label}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
