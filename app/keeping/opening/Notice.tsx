import type { ReactNode } from "react";
import { Announced } from "../../ui/Announced";
import type { OpenedFile } from "../file/file-reader";
import styles from "./Notice.module.css";
import { type Opened, openedPhrase, resultWords } from "./opened";

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

/** The result as it was stored, and today's, where they differ. */
function Difference({ file }: { file: OpenedFile }) {
  const { assessment, storedResult, todaysResult, differs } = file;
  return (
    <>
      <p>
        <strong>The saved result differs from today’s.</strong>{" "}
        <span>{`${differs} Today’s is the one shown below.`}</span>
      </p>
      <dl>
        <dt>As saved</dt>
        <dd>{resultWords(assessment.service, storedResult)}</dd>
        <dt>Today</dt>
        <dd>{resultWords(assessment.service, todaysResult)}</dd>
      </dl>
    </>
  );
}

interface OpenedNoticeProps {
  opened: Opened | undefined;
  onDismiss: () => void;
}

/** Says what was opened and how much is in it, until it is dismissed. */
export function OpenedNotice({ opened, onDismiss }: OpenedNoticeProps) {
  const differs = opened?.from === "file" && opened.file.differs;
  return (
    <Notice kind={differs ? "differs" : "opened"} onDismiss={onDismiss}>
      {opened && (
        <>
          <p>
            <strong>Opened:</strong> <span>{`${openedPhrase(opened)}.`}</span>
            {opened.from === "code" && (
              <span>
                {" "}
                Only the answers were restored: a code holds no details, names or enclosures.
              </span>
            )}
          </p>
          {opened.from === "file" && opened.file.remark && <p>{opened.file.remark}</p>}
          {differs && <Difference file={opened.file} />}
        </>
      )}
    </Notice>
  );
}
