import "paper-type/faces.css";
import { Blocks } from "./Blocks";
import type { SheetBlock } from "./block";
import styles from "./Paper.module.css";

/** What is printed: one document, in the order in which it is read. */
export function Paper({ label, blocks }: { label: string; blocks: readonly SheetBlock[] }) {
  return (
    <article className={styles.paper} translate="no" aria-label={label}>
      <Blocks blocks={blocks} />
    </article>
  );
}
