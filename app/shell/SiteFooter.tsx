import { GUIDELINE } from "../guidelines/current";
import styles from "./Site.module.css";

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
