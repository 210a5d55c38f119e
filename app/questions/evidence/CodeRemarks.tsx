import type { CodeRemark } from "../../assessment/procedure-codes";
import styles from "./Codes.module.css";

interface CodeRemarksProps {
  remarks: readonly CodeRemark[];
  onAdd: (code: string) => void;
}

/** What the note says of the codes entered, and the code that it offers. */
export function CodeRemarks({ remarks, onAdd }: CodeRemarksProps) {
  if (remarks.length === 0) return null;
  const eachOnce = new Map(remarks.map((remark) => [remark.text, remark]));
  return (
    <ul className={styles.remarks}>
      {[...eachOnce.values()].map(({ code, kind, text, quote }) => (
        <li key={text}>
          <p>{text}</p>
          <blockquote translate="no">“{quote}”</blockquote>
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
