import { NOTE_170 } from "../guidelines/note-170/note-170";
import styles from "./Site.module.css";

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        Nothing you enter leaves this browser. Note 170 version {__APP_VERSION__}. {NOTE_170.name},{" "}
        {NOTE_170.edition}; source <code>{NOTE_170.fingerprint.slice(0, 8)}</code>.
      </p>
    </footer>
  );
}
