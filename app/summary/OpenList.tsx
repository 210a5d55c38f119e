import styles from "./OpenList.module.css";
import type { OpenItems, OpenQuestion } from "./open-items";

function Item({ item }: { item: OpenQuestion }) {
  const { label, name, word, obtain } = item;
  return (
    <li className={styles.item}>
      <span className={styles.clause}>{label}</span>
      <span>
        <b>{name}</b>: {obtain}.
      </span>
      <span className={styles.word}>{word}</span>
    </li>
  );
}

/** In one line: open questions on which nothing depends. */
function Besides({ items }: { items: readonly OpenQuestion[] }) {
  if (items.length === 0) return null;
  const named = items.map(({ label, name, word }) => `${label} ${name} (${word.toLowerCase()})`);
  return <p className={styles.besides}>Open, without bearing on the result: {named.join("; ")}.</p>;
}

/** What is still to be documented; when the result is certain, that nothing is. */
export function OpenList({ open }: { open: OpenItems }) {
  const { needed, besides } = open;
  const certain = needed.length === 0;
  return (
    <section className={styles.open} data-certain={certain || undefined}>
      <h2>Still to be documented</h2>
      {certain && <p>Nothing is needed for this result: no further answer changes it.</p>}
      {!certain && (
        <ul>
          {needed.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
      <Besides items={besides} />
    </section>
  );
}
