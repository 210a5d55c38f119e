import type { FieldsBlock } from "./block";
import styles from "./Fields.module.css";
import { Whole } from "./Words";

/** Longer than any entry should be: as wide as the page, so that it can run on to the next. */
const LONG = 1000;

/** Labels with what was typed. What was not typed is a line to fill by hand. */
export function Fields({ name, fields }: FieldsBlock) {
  return (
    <section aria-label={name}>
      <dl className={styles.fields}>
        {fields.map(({ label, value }) => (
          <div key={label} className={styles.field} data-long={value.length > LONG || undefined}>
            <dt>{label}</dt>
            <dd>
              <Whole text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
