import { useSyncExternalStore } from "react";
import type { VersionWatch } from "./watch-version";

interface VersionNoticeProps {
  versions: VersionWatch;
  className: string | undefined;
}

/** Says that a new version is ready. Nothing changes until the person wants it to. */
export function VersionNotice({ versions, className }: VersionNoticeProps) {
  const version = useSyncExternalStore(versions.subscribe, versions.state, () => "this" as const);
  return (
    <div role="status">
      {version === "new-one-waiting" && (
        <section className={className} aria-label="New version">
          <p>
            <strong>A new version of Note 170 is ready.</strong> This page goes on with version{" "}
            {__APP_VERSION__} until you change. Save or print first what is not yet saved.
          </p>
          <button type="button" onClick={versions.change}>
            Change to the new version
          </button>
        </section>
      )}
    </div>
  );
}
