import type { OpenedFile } from "../file/file-reader";
import { Notice } from "./Notice";
import { resultWords, type Taken, takenPhrase } from "./taken";

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
        <dt>As stored</dt>
        <dd>{resultWords(assessment.service, storedResult)}</dd>
        <dt>Today</dt>
        <dd>{resultWords(assessment.service, todaysResult)}</dd>
      </dl>
    </>
  );
}

interface TakenNoticeProps {
  taken: Taken | undefined;
  onDismiss: () => void;
}

/** Says what was opened and how much is in it, until it is dismissed. */
export function TakenNotice({ taken, onDismiss }: TakenNoticeProps) {
  const differs = taken?.from === "file" && taken.file.differs;
  return (
    <Notice kind={differs ? "differs" : "opened"} onDismiss={onDismiss}>
      {taken && (
        <>
          <p>
            <strong>Opened:</strong> <span>{`${takenPhrase(taken)}.`}</span>
            {taken.from === "code" && (
              <span>
                {" "}
                Only the answers were restored: a code holds no details, names or enclosures.
              </span>
            )}
          </p>
          {taken.from === "file" && taken.file.remark && <p>{taken.file.remark}</p>}
          {differs && <Difference file={taken.file} />}
        </>
      )}
    </Notice>
  );
}
