import { type FormEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment, StoredAssessment } from "../../assessment/record";
import { Announced } from "../../ui/Announced";
import { FREE_TEXT } from "../../ui/controls/free-text";
import { REENTRY_CODE } from "../reentry-code/reentry-code";
import styles from "./CodeEntry.module.css";

interface CodeEntryProps {
  onRestore: (assessment: StoredAssessment) => void;
}

/**
 * Opens what a printed code holds. What was typed stays, and what looks wrong in it is selected. It lives in
 * the form, so that it is cleared with all else.
 */
export function CodeEntry({ onRestore }: CodeEntryProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { control, setValue } = useFormContext<Assessment>();
  const typed = useWatch({ control, name: "typedCode" }) ?? "";
  const [{ attempt, tried, reason }, setOutcome] = useState({ attempt: 0, tried: "", reason: "" });
  const [left, setLeft] = useState(0);
  // Of what is not there any more there is nothing to say.
  const problem = typed === "" && tried !== "" ? "" : reason;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const field = input.current;
    if (!field) return;
    const decoded = REENTRY_CODE.decode(typed);
    const refusal = decoded.kind === "refused" ? decoded.reason : "";
    flushSync(() => setOutcome({ attempt: attempt + 1, tried: typed, reason: refusal }));
    if (decoded.kind === "restored") return onRestore(decoded.assessment);
    field.focus();
    if (decoded.range) field.setSelectionRange(...decoded.range);
  };

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <label className={styles.label} htmlFor={id}>
        Re-entry code
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {REENTRY_CODE.length} letters and digits. Capitals, spaces and hyphens do not matter. Type ?
        for a character you cannot read. The code restores the answers, but no details or names.
      </p>
      <div className={styles.entry}>
        <input
          ref={input}
          id={id}
          className={styles.code}
          type="text"
          value={typed}
          onChange={({ target }) => setValue("typedCode", target.value)}
          autoCapitalize="characters"
          {...FREE_TEXT}
          // Said as it comes up; a description that changes in a field that has focus would be said again.
          aria-describedby={left === attempt ? `${id}-hint ${id}-problem` : `${id}-hint`}
          onBlur={() => setLeft(attempt)}
          {...(problem && { "aria-invalid": true })}
        />
        <button type="submit" className="button">
          Restore answers
        </button>
      </div>
      <Announced key={attempt} id={`${id}-problem`} className={styles.message}>
        {problem}
      </Announced>
    </form>
  );
}
