import { useState, useSyncExternalStore } from "react";
import type { SessionKeeper } from "../keeping/session/session-keeper";
import { Announced } from "../ui/Announced";
import banner from "../ui/Banner.module.css";
import { focusHeading } from "../ui/page-focus";

/** Says so where earlier answers could not be restored, or none can be kept. */
export function StorageNotice({ keeper }: { keeper: SessionKeeper }) {
  const [dismissed, setDismissed] = useState(false);
  const { restored, available } = useSyncExternalStore(
    keeper.subscribe,
    keeper.state,
    keeper.state,
  );
  const notLookedAt = restored.kind === "not-looked-at";
  if (dismissed || (available && !notLookedAt && restored.kind !== "unreadable")) return null;
  return (
    <section className={banner.banner} aria-label="Notice">
      <Announced as="div">
        {restored.kind === "unreadable" && (
          <p>
            <strong>The copy of the answers in this tab could not be read:</strong>{" "}
            {restored.reason}. It is not used. Answer again, open your saved file, or type the code
            from your printed summary.
          </p>
        )}
        {notLookedAt && (
          <p>
            <strong>The answers kept in this tab are not shown yet.</strong> They are still kept,
            but the part of the app that reads them could not be loaded. Reload the page when there
            is a connection. If you answer here first, they are set aside.
          </p>
        )}
        {!available && (
          <p>
            <strong>This browser does not let the page keep answers.</strong> Everything works, but
            reloading the page loses them.
          </p>
        )}
      </Announced>
      {notLookedAt && (
        <button type="button" className="button quiet" onClick={() => window.location.reload()}>
          Reload
        </button>
      )}
      <button
        type="button"
        className="button quiet"
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
