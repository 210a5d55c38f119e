import { Link } from "@tanstack/react-router";
import { GUIDELINE } from "../guidelines/current";
import { useServiceInProgress } from "../questions/use-assessment";
import styles from "./Site.module.css";

/** Where the header holds the ways out of a request: it is there from the first load, and filled after it. */
export const WAYS_OUT = "ways-out";

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
        <nav aria-label="Pages" className={styles.nav}>
          {service ? (
            <Link to="/$service" params={{ service: service.id }}>
              Request
            </Link>
          ) : (
            <Link to="/">Request</Link>
          )}
          <Link to="/note">The note</Link>
          <Link to="/map">Map</Link>
          <Link to="/about">About</Link>
        </nav>
        <div id={WAYS_OUT} className={styles.waysOut} />
      </div>
    </header>
  );
}

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        Nothing you enter leaves this browser. Note 170 version {__APP_VERSION__}. {GUIDELINE.name},{" "}
        {GUIDELINE.edition}; guideline text <code>{GUIDELINE.fingerprint.slice(0, 8)}</code>.
      </p>
    </footer>
  );
}
