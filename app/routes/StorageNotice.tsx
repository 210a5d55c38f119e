import { useState } from "react";
import styles from "./Site.module.css";
import type { SessionKeeper } from "./session-keeper";

/** Says so where earlier answers could not be restored, or none can be kept. */
export function StorageNotice({ keeper }: { keeper: SessionKeeper }) {
  const [dismissed, setDismissed] = useState(false);
  const { restored, available } = keeper;
  if (dismissed || (available && restored.kind !== "unreadable")) return null;
  return (
    <section className={styles.notice} aria-label="Notice">
      {restored.kind === "unreadable" ? (
        <p>
          <strong>The answers kept in this tab could not be restored:</strong> {restored.reason}.
          They were set aside, unread, until the tab closes; nothing of them is used. Please answer
          again, or check against your printed summary.
        </p>
      ) : (
        <p>
          <strong>This browser does not let the page keep answers.</strong> Everything works, but a
          reload starts over.
        </p>
      )}
      <button type="button" onClick={() => setDismissed(true)}>
        Dismiss
      </button>
    </section>
  );
}
