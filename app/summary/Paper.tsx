import { bodyBlocks } from "./blocks/blocks";
import type { SummaryDocument } from "./document";
import styles from "./Paper.module.css";
import { runningWords } from "./page-margins";
import { Blocks } from "./paper/Blocks";

interface PaperProps {
  summary: SummaryDocument;
  /** The engine prints no margin boxes: the heading line is repeated on each page instead. */
  repeatHeading: boolean;
}

/** What stands at the head and foot of each page. On paper only where the margins cannot say so. */
function HeadingLine({ summary }: { summary: SummaryDocument }) {
  const { first, label, note, madeBy, last, corrects } = runningWords(summary);
  return (
    <p className={styles.headingLine}>
      <span>
        <strong>{first}</strong>
        <span className={styles.typed} translate="no">
          {label}
        </span>
      </span>
      <span>
        <span>{note}</span>
        <span className={styles.typed} translate="no">
          {[last, corrects].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span>{madeBy}</span>
    </p>
  );
}

/** The summary as it is printed: one document, in the order in which it is read. */
export function Paper({ summary, repeatHeading }: PaperProps) {
  return (
    <article
      className={styles.paper}
      data-repeat-heading={repeatHeading || undefined}
      aria-label="The summary as printed"
    >
      <HeadingLine summary={summary} />
      <div className={styles.body}>
        <Blocks blocks={bodyBlocks(summary)} />
      </div>
    </article>
  );
}
