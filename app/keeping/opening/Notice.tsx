import type { ReactNode } from "react";
import { Announced } from "../../ui/Announced";
import styles from "./Notice.module.css";

interface NoticeProps {
  kind: "opened" | "differs" | "problem";
  onDismiss: () => void;
  /** What it says; nothing while there is nothing to say, so that it is announced once there is. */
  children: ReactNode;
}

/** Says what became of something opened, until it is dismissed. */
export function Notice({ kind, onDismiss, children }: NoticeProps) {
  return (
    <section
      className={children ? styles.notice : undefined}
      data-kind={kind}
      {...(children && { "aria-label": kind === "problem" ? "Not opened" : "Opened" })}
    >
      <Announced as="div">{children}</Announced>
      {children && (
        <button type="button" className="link-button" onClick={onDismiss}>
          Dismiss
        </button>
      )}
    </section>
  );
}
