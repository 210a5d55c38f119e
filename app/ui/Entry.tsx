import type { ChangeEvent, FocusEvent, RefCallback } from "react";
import styles from "./Entry.module.css";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** How an entry is tied to where its value lives: left to the page, or with its value given. */
export interface Binding {
  readonly name: string;
  readonly value?: string;
  readonly onChange: (event: ChangeEvent<Control>) => void;
  readonly onBlur?: (event: FocusEvent<Control>) => void;
  readonly ref?: RefCallback<Control>;
}

interface EntryProps {
  id: string;
  label: string;
  kind: "line" | "decimal" | "lines" | "choice";
  binding: Binding;
  /** Of a choice, after the blank one. */
  options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** What is wrong with the value. */
  message?: string | undefined;
  /** A few characters at most are to be expected. */
  short?: boolean | undefined;
  /** The id of a text that says how to type it. */
  hintId?: string | undefined;
}

/** Spelling is not checked: some browsers send the text away for it. */
function ControlOf({ id, kind, binding, options = [], message, hintId }: EntryProps) {
  const described = [hintId, message && `${id}-message`].filter(Boolean).join(" ");
  const shared = {
    ...binding,
    id,
    autoComplete: "off",
    spellCheck: false,
    className: styles.control,
    ...(message && { "aria-invalid": true }),
    ...(described && { "aria-describedby": described }),
  };
  if (kind === "lines") return <textarea {...shared} rows={2} />;
  if (kind !== "choice")
    return <input type="text" inputMode={kind === "decimal" ? "decimal" : "text"} {...shared} />;
  return (
    <select {...shared}>
      <option value="" />
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A labelled native control, with what is wrong with its value. The value stays as typed. */
export function Entry(props: EntryProps) {
  const { id, label, kind, short, message } = props;
  return (
    <div className={styles.entry} data-kind={kind} data-short={short || undefined}>
      <label htmlFor={id}>{label}</label>
      <ControlOf {...props} />
      {message && (
        <p id={`${id}-message`} className={styles.message}>
          {message}
        </p>
      )}
    </div>
  );
}
