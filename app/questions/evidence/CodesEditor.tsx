import { CHECK_CODES, type CodeRemark, codeRemarks } from "../../assessment/codes/procedure-codes";
import type { Service } from "../../guidelines/guideline";
import { CheckedEntries } from "../entries/CheckedEntries";
import { useArrival } from "../entries/Disclosures";
import styles from "./Codes.module.css";
import { CodeList } from "./RequestCodes";

interface CodeRemarksProps {
  remarks: readonly CodeRemark[];
  onAdd: (code: string) => void;
}

/** What the note says of the codes entered, and the code that it offers. */
function CodeRemarks({ remarks, onAdd }: CodeRemarksProps) {
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

const LEAD = `Procedure codes (CPT, HCPCS) and diagnosis codes (ICD-10-CM), for the summary. They never change the result. Labels here are this app’s own: ${CHECK_CODES.toLowerCase()}`;

/** Procedure and diagnosis codes, as typed, with what the note says of them. */
export default function CodesEditor({ service }: { service: Service }) {
  useArrival();
  return (
    <CheckedEntries label="Codes" lead={LEAD}>
      <CodeList
        remarksOn={(codes, onAdd) => (
          <CodeRemarks remarks={codeRemarks(service, codes)} onAdd={onAdd} />
        )}
      />
    </CheckedEntries>
  );
}
