import { useFormContext, useWatch } from "react-hook-form";
import { CHECK_CODES, codeRemarks, labelOf } from "../../assessment/codes";
import type { Assessment } from "../../assessment/record";
import type { Service } from "../../guidelines/guideline";
import { ChangeLine } from "./ChangeLine";
import { CheckedEntries } from "./CheckedEntries";
import { CodeRemarks } from "./CodeRemarks";
import codeStyles from "./Codes.module.css";
import { useArrival } from "./Disclosures";
import styles from "./Editor.module.css";
import { TypedEntry } from "./EntryField";
import { CODES } from "./names";
import { useList } from "./use-list";

const LEAD = `Procedure codes (CPT, HCPCS) and diagnosis codes (ICD-10-CM), for the summary. They never change the determination. Labels here are this app’s own: ${CHECK_CODES.toLowerCase()}`;

/** The list of codes, and what can be done to it. */
function useCodes() {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const codes = useWatch({ control, name: CODES });
  const write = (next: string[]) => setValue(CODES, next);
  const list = useList<string>({
    name: CODES,
    called: "Code",
    read: () => getValues(CODES),
    write,
    isBlank: (code) => code.trim() === "",
  });
  const type = (index: number, code: string) =>
    write(codes.map((each, at) => (at === index ? code : each)));
  return { ...list, codes, type };
}

interface CodeRowProps {
  code: string;
  index: number;
  onType: (index: number, code: string) => void;
  onRemove: (index: number) => void;
}

function CodeRow({ code, index, onType, onRemove }: CodeRowProps) {
  const name = `${CODES}.${index}` as const;
  const label = labelOf(code);
  const hintId = `${name}-label`;
  return (
    <li className={codeStyles.code}>
      <TypedEntry
        field={{ id: name, label: `Code ${index + 1}`, kind: "text" }}
        name={name}
        value={code}
        onType={(typed) => onType(index, typed)}
        hintId={label && hintId}
      />
      <p id={hintId}>{label}</p>
      <button type="button" className="link-button" onClick={() => onRemove(index)}>
        Remove <span className="visually-hidden">code {index + 1}</span>
      </button>
    </li>
  );
}

/** Procedure and diagnosis codes, as typed, with what the note says of them. */
export default function CodesEditor({ service }: { service: Service }) {
  useArrival();
  const { codes, change, type, add, remove } = useCodes();
  const rows = codes.map((code, index) => ({ key: `${CODES}.${index}`, code, index }));
  return (
    <CheckedEntries label="Codes" lead={LEAD}>
      <ul className={codeStyles.codes}>
        {rows.map(({ key, ...row }) => (
          <CodeRow key={key} {...row} onType={type} onRemove={remove} />
        ))}
      </ul>
      <CodeRemarks remarks={codeRemarks(service, codes)} onAdd={add} />
      <ChangeLine change={change} />
      <p className={styles.actions}>
        <button type="button" id={CODES} className="button quiet" onClick={() => add("")}>
          Add code
        </button>
      </p>
    </CheckedEntries>
  );
}
