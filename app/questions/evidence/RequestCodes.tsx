import type { ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { labelOf } from "../../assessment/codes/procedure-codes";
import type { Assessment } from "../../assessment/record";
import { unlessRepeated } from "../../ui/controls/press";
import { CheckedEntries } from "../entries/CheckedEntries";
import { TypedEntry } from "../entries/EntryField";
import styles from "../entries/entries.module.css";
import { CODES } from "../entries/entry-names";
import { ChangeLine, useList } from "../entries/use-list";
import codeStyles from "./Codes.module.css";

/** The list of codes, and what can be done to it. */
function useCodes() {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const codes = useWatch({ control, name: CODES });
  const list = useList<string>({
    name: CODES,
    called: "Code",
    read: () => getValues(CODES),
    write: (next) => setValue(CODES, next),
  });
  const type = (index: number, code: string) => setValue(`${CODES}.${index}`, code);
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
      <button type="button" className="link-button" onClick={unlessRepeated(() => onRemove(index))}>
        Remove <span className="visually-hidden">code {index + 1}</span>
      </button>
    </li>
  );
}

interface CodeListProps {
  /** What is said of these codes, with how to add one that it offers. */
  remarksOn?: (codes: readonly string[], onAdd: (code: string) => void) => ReactNode;
}

/** The codes as typed, each with the app's own label. */
export function CodeList({ remarksOn }: CodeListProps) {
  const { codes, change, type, add, remove, keyOf } = useCodes();
  const rows = codes.map((code, index) => ({ key: keyOf(index), code, index }));
  return (
    <>
      <ul className={codeStyles.codes}>
        {rows.map(({ key, ...row }) => (
          <CodeRow key={key} {...row} onType={type} onRemove={remove} />
        ))}
      </ul>
      {remarksOn?.(codes, add)}
      <ChangeLine change={change} />
      <p className={styles.actions}>
        <button type="button" id={CODES} className="button quiet" onClick={() => add("")}>
          Add code
        </button>
      </p>
    </>
  );
}

/** The same codes in the form of the request. What the note says of them stands on its paper. */
export default function RequestCodes() {
  return (
    <CheckedEntries label="Codes" lead="Diagnosis (ICD-10-CM) and procedure (CPT, HCPCS)" plain>
      <CodeList />
    </CheckedEntries>
  );
}
