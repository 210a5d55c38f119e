import { useSyncExternalStore } from "react";
import { Announced } from "../../ui/Announced";
import { ConfirmDialog } from "../../ui/Dialog";
import type { VersionWatch } from "./watch-version";

interface VersionNoticeProps {
  versions: VersionWatch;
  className: string | undefined;
  /** Lets go of what is not saved. */
  onLetGo: () => void;
}

const SAID = {
  "new-one-waiting": {
    title: "A new version of this app is ready.",
    meanwhile: "until you change.",
  },
  "changed-elsewhere": {
    title: "This browser has changed to a new version of this app.",
    meanwhile: "until you change, but may not be able to load pages it has not shown yet.",
  },
};

/** Whether leaving would lose something: whatever has the browser ask before it, answers this too. */
function losesUnsaved(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

/** Says that there is a new version. Nothing changes on this page until the person wants it to. */
export function VersionNotice({ versions, className, onLetGo }: VersionNoticeProps) {
  const version = useSyncExternalStore(versions.subscribe, versions.state, () => "this" as const);
  const said = version !== "this" && SAID[version];
  return (
    <section className={said ? className : undefined} aria-label={said ? "New version" : undefined}>
      <Announced as="div">
        {said && (
          <p>
            <strong>{said.title}</strong> This page stays at version {__APP_VERSION__}{" "}
            <span>{`${said.meanwhile} Save or print unsaved work first.`}</span>
          </p>
        )}
      </Announced>
      {said && (
        <ConfirmDialog
          trigger="Change to the new version"
          title="Change without saving?"
          confirm="Change without saving"
          cancel="Stay for now"
          asks={losesUnsaved}
          onConfirm={() => versions.change(onLetGo)}
        >
          Typed details that are not saved are lost when the page reloads. The answers stay. Until
          you change, this page stays as it is.
        </ConfirmDialog>
      )}
    </section>
  );
}
