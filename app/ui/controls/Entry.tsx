import { type ChangeEvent, type FocusEvent, type RefCallback, useState } from "react";
import { Announced } from "../Announced";
import styles from "./Entry.module.css";
import { FREE_TEXT } from "./free-text";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** How an entry is tied to where its value lives: left to the page, or with its value given. */
export interface Binding {
  readonly name: string;
  readonly value?: string;
  readonly onChange: (event: ChangeEvent<Control>) => void;
  readonly onBlur?: (event: FocusEvent<Control>) => void;
  readonly onFocus?: () => void;
  readonly ref?: RefCallback<Control>;
}

/** Of what was just typed, up to where, as much as can be kept; and how many characters that leaves out. */
export type Fitting = (
  typed: string,
  end: number,
) => { readonly text: string; readonly leftOut: number };

interface EntryProps {
  id: string;
  label: string;
  kind: "line" | "decimal" | "lines" | "choice";
  binding: Binding;
  /** Of a choice, after the blank one. */
  options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** What is wrong with the value. */
  message?: string | undefined;
  /** How the value was read, where it is typed in another way. */
  readAs?: string | undefined;
  /** What is to be known of the value itself, in a few words beside the label. */
  mark?: string | undefined;
  /** A few characters at most are to be expected. */
  short?: boolean | undefined;
  /** The id of a text beside it that goes with it. */
  hintId?: string | undefined;
  /** How to type it, for those who do not see that. Where something is wrong, that says it. */
  hint?: string | undefined;
  /** Its label is seen though a row above has the same columns: it is in some rows only. */
  labelled?: boolean | undefined;
  /** The id of a list of what is usually typed. */
  suggestions?: string | undefined;
  fitting: Fitting;
}

function wordsFor(leftOut: number, length: number): string {
  const characters =
    leftOut === 1 ? "1 character was" : `${leftOut.toLocaleString("en-US")} characters were`;
  return `Too long: ${characters} left out at the end of what you entered. ${length.toLocaleString("en-US")} fit here.`;
}

/** Keeps no more than fits of what is typed, pasted, dropped or dictated, and says how much was left out. */
function useFitted({ fitting, binding }: EntryProps) {
  const [said, setSaid] = useState("");
  const onChange: Binding["onChange"] = (event) => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) {
      const { text, leftOut } = fitting(target.value, target.selectionEnd ?? target.value.length);
      if (leftOut > 0) target.value = text;
      setSaid(leftOut > 0 ? wordsFor(leftOut, text.length) : "");
    }
    binding.onChange(event);
  };
  return { said, binding: { ...binding, onChange } };
}

function ControlOf(props: EntryProps) {
  const {
    id,
    kind,
    binding,
    options = [],
    message,
    mark,
    readAs,
    hint,
    hintId,
    suggestions,
  } = props;
  const described = [
    hintId,
    mark && `${id}-mark`,
    readAs && `${id}-read`,
    message && `${id}-message`,
  ]
    .filter(Boolean)
    .join(" ");
  const shared = {
    ...binding,
    id,
    className: styles.control,
    ...(message && { "aria-invalid": true }),
    ...(described ? { "aria-describedby": described } : hint && { "aria-description": hint }),
  };
  if (kind === "lines") return <textarea {...FREE_TEXT} {...shared} rows={2} />;
  if (kind !== "choice")
    return (
      <input
        type="text"
        inputMode={kind === "decimal" ? "decimal" : "text"}
        list={suggestions}
        {...FREE_TEXT}
        {...shared}
      />
    );
  return (
    <select autoComplete="off" {...shared}>
      <option value="" />
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A labeled native control, with what is wrong with its value. The value stays as typed. */
export function Entry(props: EntryProps) {
  const { id, label, kind, short, labelled, message, mark, readAs } = props;
  const { said, binding } = useFitted(props);
  return (
    <div
      className={styles.entry}
      data-kind={kind}
      data-short={short || undefined}
      data-labelled={labelled || undefined}
      data-marked={mark ? true : undefined}
    >
      <label htmlFor={id}>{label}</label>
      {mark && (
        <span id={`${id}-mark`} className={styles.mark}>
          {mark}
        </span>
      )}
      <ControlOf {...props} binding={binding} />
      {said && <Announced className={styles.message}>{said}</Announced>}
      {readAs && (
        <p id={`${id}-read`} className={styles.read}>
          {`Read as ${readAs}`}
        </p>
      )}
      {message && (
        <p id={`${id}-message`} className={styles.message}>
          {message}
        </p>
      )}
    </div>
  );
}
