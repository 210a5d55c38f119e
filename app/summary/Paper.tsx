import { Attestation } from "./Attestation";
import { BeyondTheNote } from "./BeyondTheNote";
import { CriteriaTable } from "./CriteriaTable";
import type { SummaryDocument } from "./document";
import { OpenList } from "./OpenList";
import styles from "./Paper.module.css";
import { RequestBlock } from "./RequestBlock";
import { ResultBox } from "./ResultBox";

interface PaperProps {
  summary: SummaryDocument;
  /** The engine prints no margin boxes: the heading line is repeated on each page instead. */
  repeatHeading: boolean;
}

/** Names product, guideline and request. On paper only where the margins cannot say so. */
function HeadingLine({ summary }: { summary: SummaryDocument }) {
  const { product, guideline, draft, requestLabel } = summary;
  return (
    <p className={styles.headingLine}>
      <span>
        {draft && <strong>DRAFT · </strong>}
        {product} · {guideline.name}
      </span>
      {requestLabel && (
        <span className={styles.typed} translate="no">
          Request: {requestLabel}
        </span>
      )}
    </p>
  );
}

function Readings({ summary }: { summary: SummaryDocument }) {
  return (
    <section className={styles.section}>
      <h2>Readings used for phrases that the note leaves open</h2>
      <dl className={styles.readings}>
        {summary.readings.map(({ id, of, text }) => (
          <div key={id}>
            <dt>{of}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function AlsoSays({ summary }: { summary: SummaryDocument }) {
  if (summary.alsoSays.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>What the note says besides</h2>
      {summary.alsoSays.map((words) => (
        <blockquote key={words}>“{words}”</blockquote>
      ))}
    </section>
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
        <RequestBlock fields={summary.request} />
        <ResultBox summary={summary} />
        <CriteriaTable rows={summary.rows} />
        <OpenList open={summary.open} />
        <Readings summary={summary} />
        <AlsoSays summary={summary} />
        <BeyondTheNote notices={summary.beyond} />
        <Attestation summary={summary} />
      </div>
    </article>
  );
}
