import { Link } from "@tanstack/react-router";
import { ClearEverything } from "./ClearEverything";
import styles from "./Site.module.css";
import { DRAFT_STATE } from "./slots";
import { useServiceInProgress } from "./use-assessment";

/** Moves past the header. The address keeps its route, so this is a button and not a fragment link. */
function SkipLink() {
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => document.getElementById("main")?.focus()}
    >
      Skip to main content
    </button>
  );
}

export function SiteHeader() {
  const service = useServiceInProgress();
  return (
    <header className={styles.header}>
      <SkipLink />
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          Note 170 <span>Intrathecal and epidural drug infusion</span>
        </Link>
        <nav aria-label="Main" className={styles.nav}>
          {service ? (
            <Link to="/$service" params={{ service: service.id }}>
              Assessment
            </Link>
          ) : (
            <Link to="/">Assessment</Link>
          )}
          <Link to="/note">The note</Link>
          <Link to="/map">Map</Link>
          <Link to="/about">About</Link>
        </nav>
        <div id={DRAFT_STATE} className={styles.draftState} />
        <p className={styles.pill}>Stays in this browser</p>
        <ClearEverything
          trigger="Clear everything now"
          title="Clear everything now?"
          confirm="Clear everything"
          cancel="Keep it"
        />
      </div>
    </header>
  );
}
