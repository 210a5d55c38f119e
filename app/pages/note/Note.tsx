import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Determination } from "../../assessment/determination";
import { PRODUCT } from "../../assessment/product";
import { GUIDELINE, NOT_PART } from "../../guidelines/current";
import type { Service } from "../../guidelines/guideline";
import { useDetermination, useServiceInProgress } from "../../questions/use-assessment";
import { Page } from "../../ui/Page";
import { allReadings, thresholdReading } from "./all-readings";
import styles from "./Note.module.css";
import { NoteText } from "./NoteText";

/** Whose states the page shows, with the caution that goes with them. */
function InAssessment({ determination: { service, caution } }: { determination: Determination }) {
  return (
    <div className={styles.assessment}>
      <p>
        Each clause shows its status for the request in this tab:{" "}
        <Link to="/$service" params={{ service: service.id }}>
          {service.title}
        </Link>
        . Underlined clauses link to their question. Clauses that this service does not use have no
        status.
      </p>
      {caution && (
        <p className={styles.caution}>
          <strong>{NOT_PART}</strong> {caution.text} Source: {caution.source}.
        </p>
      )}
    </div>
  );
}

/** The note word for word, how its open phrases are read, and where the text comes from. */
function NotePage({ determination }: { determination?: Determination }): ReactNode {
  const { edition, fingerprint } = GUIDELINE;
  return (
    <div {...(determination && { className: styles.wide })}>
      <Page app={PRODUCT} title="The note" lead={`${GUIDELINE.name}, word for word: ${edition}.`}>
        {determination ? (
          <InAssessment determination={determination} />
        ) : (
          <p>
            No request is open in this tab. <Link to="/">Start one</Link> to see the status of each
            clause.
          </p>
        )}
        <NoteText guideline={GUIDELINE} {...(determination && { determination })} />
        <h2>Interpretation of open phrases</h2>
        <p className={styles.prose}>
          Where the note can be read in more than one way, the questions and the result use these
          interpretations. If one of them differs from the note, the note is right.
        </p>
        <dl className={styles.readings}>
          {allReadings(GUIDELINE).map(({ id, of, text }) => (
            <div key={id}>
              <dt>{of}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>Not defined</dt>
            <dd>{thresholdReading(GUIDELINE)}</dd>
          </div>
        </dl>
        <h2>Where this text comes from</h2>
        <dl className={styles.readings}>
          <div>
            <dt>Edition</dt>
            <dd>{`${edition[0]?.toUpperCase()}${edition.slice(1)}.`}</dd>
          </div>
          <div>
            <dt>Left out</dt>
            <dd>
              The descriptions of the CPT codes, marked [...], because they belong to their
              publisher. Everything else is word for word, including spelling.
            </dd>
          </div>
          <div>
            <dt>Fingerprint</dt>
            <dd>
              <code className={styles.fingerprint}>
                {fingerprint.slice(0, 32)}
                <wbr />
                {fingerprint.slice(32)}
              </code>{" "}
              is the SHA-256 of this text as the app ships it. Its first eight characters are at the
              foot of each screen and summary, so that a summary can be matched to this text.
            </dd>
          </div>
        </dl>
      </Page>
    </div>
  );
}

function NoteFor({ service }: { service: Service }) {
  return <NotePage determination={useDetermination(service)} />;
}

export function Note() {
  const service = useServiceInProgress();
  return service ? <NoteFor service={service} /> : <NotePage />;
}
