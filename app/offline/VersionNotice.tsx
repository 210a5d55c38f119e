import { useSyncExternalStore } from "react";
import type { VersionWatch } from "./watch-version";

interface VersionNoticeProps {
  versions: VersionWatch;
  className: string | undefined;
}

const SAID = {
  "new-one-waiting": {
    title: "A new version of Note 170 is ready.",
    meanwhile: "until you change.",
  },
  "changed-elsewhere": {
    title: "Another tab has changed to a new version of Note 170.",
    meanwhile: "until you change, but may not load pages that it has not shown yet.",
  },
};

/** Says that there is a new version. Nothing changes on this page until the person wants it to. */
export function VersionNotice({ versions, className }: VersionNoticeProps) {
  const version = useSyncExternalStore(versions.subscribe, versions.state, () => "this" as const);
  const said = version !== "this" && SAID[version];
  return (
    <div role="status">
      {said && (
        <section className={className} aria-label="New version">
          <p>
            <strong>{said.title}</strong> This page goes on with version {__APP_VERSION__}{" "}
            {said.meanwhile} Save or print first what is not yet saved.
          </p>
          <button type="button" onClick={versions.change}>
            Change to the new version
          </button>
        </section>
      )}
    </div>
  );
}
