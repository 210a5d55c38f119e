import { bodyBlocks } from "./blocks/blocks";
import type { SummaryDocument } from "./document";
import styles from "./Paper.module.css";
import { pageWords } from "./page-margins";
import { Blocks } from "./paper/Blocks";

interface PaperProps {
  summary: SummaryDocument;
  /** The engine prints no margin boxes: the heading line is repeated on each page instead. */
  repeatHeading: boolean;
}

/** What each page says of itself. On paper only where the margins cannot say so. */
function HeadingLine({ summary }: { summary: SummaryDocument }) {
  const { title, request, guideline, prepared } = pageWords(summary);
  return (
    <p className={styles.headingLine}>
      <span>
        <strong>{title}</strong>
        <span className={styles.typed} translate="no">
          {request}
        </span>
      </span>
      <span>
        <span>{guideline}</span>
        <span className={styles.typed} translate="no">
          {prepared}
        </span>
      </span>
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
