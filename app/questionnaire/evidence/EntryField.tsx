import { useCallback, useSyncExternalStore } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { type Field, type FieldKind, SCALES } from "../../assessment/evidence";
import type { Assessment } from "../../assessment/record";
import { type Binding, Entry } from "../../ui/Entry";
import { faultIn } from "./faults";
import type { EntryName } from "./names";
import { useChecks } from "./use-checks";

const CONTROLS = {
  text: "line",
  long: "lines",
  choice: "choice",
  date: "line",
  "date-or-ongoing": "line",
  number: "decimal",
  scale: "line",
} as const satisfies Record<FieldKind, string>;

const SHORT_KINDS: readonly FieldKind[] = ["date", "date-or-ongoing", "number", "scale"];
const SHORT = 12;
const SHORT_TEXT = 40;

/** Whether little room holds what can be entered. */
function isShort({ kind, options = [], maxLength = Number.POSITIVE_INFINITY }: Field): boolean {
  if (kind === "choice") return options.every(({ label }) => label.length <= SHORT);
  return SHORT_KINDS.includes(kind) || maxLength <= SHORT_TEXT;
}

/** What is wrong with an entry, as last checked. It renders anew only where that changes. */
function useFault(name: EntryName): string | undefined {
  const { subscribe, getFieldState } = useFormContext<Assessment>();
  const listen = useCallback(
    (callback: () => void) => subscribe({ formState: { errors: true }, callback }),
    [subscribe],
  );
  return useSyncExternalStore(listen, () => faultIn(getFieldState(name)));
}

/** Ties an entry to the form's own field. */
function useRegistered(name: EntryName): Binding {
  const { register } = useFormContext<Assessment>();
  const { leave, change } = useChecks(name);
  return register(name, { onBlur: leave, onChange: change });
}

interface EntryFieldProps {
  field: Field;
  name: EntryName;
}

/** A field of the tables, as the control that its kind calls for. */
export function EntryField({ field, name }: EntryFieldProps) {
  return (
    <Entry
      id={name}
      label={field.label}
      kind={CONTROLS[field.kind]}
      short={isShort(field)}
      binding={useRegistered(name)}
      options={field.options}
      message={useFault(name)}
    />
  );
}

interface TypedEntryProps extends EntryFieldProps {
  /** Another than the name, where the same entry is on the page twice. */
  id?: string;
  value: string;
  onType: (value: string) => void;
  hintId?: string | undefined;
}

/** A field whose value is given, for lists that the form keeps as a whole. */
export function TypedEntry({ field, name, id = name, value, onType, hintId }: TypedEntryProps) {
  const { leave, change } = useChecks(name);
  const onChange: Binding["onChange"] = (event) => {
    onType(event.target.value);
    change(event);
  };
  return (
    <Entry
      id={id}
      label={field.label}
      kind={CONTROLS[field.kind]}
      short={isShort(field)}
      options={field.options}
      binding={{ name, value, onChange, onBlur: leave }}
      message={useFault(name)}
      hintId={hintId}
    />
  );
}

interface ScaleFieldProps extends EntryFieldProps {
  /** The name of the field that says which scale. */
  scaleName: EntryName;
}

/** A value on the scale that its row names: one of its steps, or free text where it has none. */
export function ScaleField({ field, name, scaleName }: ScaleFieldProps) {
  const { control, setValue } = useFormContext<Assessment>();
  const [chosen, typed] = useWatch({ control, name: [scaleName, name] });
  const value = typeof typed === "string" ? typed : "";
  const steps: readonly string[] = SCALES.find((scale) => scale.value === chosen)?.steps ?? [];
  const offScale = value === "" || steps.includes(value) ? [] : [value];
  const options = [...steps, ...offScale].map((step) => ({ value: step, label: step }));
  const shown: Field = steps.length > 0 ? { ...field, kind: "choice", options } : field;
  return (
    <TypedEntry field={shown} name={name} value={value} onType={(next) => setValue(name, next)} />
  );
}
