import type { CodeRemark } from "../../assessment/codes";
import styles from "./Codes.module.css";

interface CodeRemarksProps {
  remarks: readonly CodeRemark[];
  onAdd: (code: string) => void;
}

/** What the note says of the codes entered, and the code that it offers. */
export function CodeRemarks({ remarks, onAdd }: CodeRemarksProps) {
  if (remarks.length === 0) return null;
  const byCode = new Map(remarks.map((remark) => [remark.code, remark]));
  return (
    <ul className={styles.remarks}>
      {[...byCode.values()].map(({ code, kind, text, quote }) => (
        <li key={code}>
          <p>{text}</p>
          <blockquote>“{quote}”</blockquote>
          {kind === "offered" && (
            <button type="button" className="link-button" onClick={() => onAdd(code)}>
              Add {code}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
