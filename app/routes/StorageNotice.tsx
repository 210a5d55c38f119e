import { useState, useSyncExternalStore } from "react";
import { focusHeading } from "./arrivals";
import styles from "./Site.module.css";
import type { SessionKeeper } from "./session-keeper";

/** Says so where earlier answers could not be restored, or none can be kept. */
export function StorageNotice({ keeper }: { keeper: SessionKeeper }) {
  const [dismissed, setDismissed] = useState(false);
  const { restored, available } = useSyncExternalStore(
    keeper.subscribe,
    keeper.state,
    keeper.state,
  );
  if (dismissed || (available && restored.kind !== "unreadable")) return null;
  return (
    <section className={styles.notice} aria-label="Notice">
      <div role="status">
        {restored.kind === "unreadable" && (
          <p>
            <strong>The answers kept in this tab could not be restored:</strong> {restored.reason}.
            They were set aside and nothing of them is used. Please answer again, or check against
            your printed summary.
          </p>
        )}
        {!available && (
          <p>
            <strong>This browser does not let the page keep answers.</strong> Everything works, but
            a reload starts over.
          </p>
        )}
      </div>
      <button
        type="button"
        onClick={() => {
          setDismissed(true);
          focusHeading();
        }}
      >
        Dismiss
      </button>
    </section>
  );
}
