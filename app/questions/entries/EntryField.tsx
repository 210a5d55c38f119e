import { useFormContext, useWatch } from "react-hook-form";
import { readAs } from "../../assessment/checks/dates";
import type { Assessment } from "../../assessment/record";
import { fitted } from "../../assessment/schema/bounds";
import type { Field, FieldKind } from "../../guidelines/evidence-field";
import { SCALES } from "../../guidelines/evidence-forms";
import { type Binding, Entry, type Fitting } from "../../ui/controls/Entry";
import { Ticks } from "../../ui/controls/Ticks";
import { useChecked } from "../use-assessment";
import { type EntryName, suggestionsAt } from "./entry-names";
import { messageIn, useChecks } from "./use-checks";

const CONTROLS = {
  text: "line",
  long: "lines",
  choice: "choice",
  choices: "choice",
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

/** What is wrong with an entry, as last checked. */
function useMessage(name: EntryName): string | undefined {
  return useChecked((stateOf) => messageIn(stateOf(name)));
}

/** Ties an entry to the form's own field. */
function useRegistered(name: EntryName): Binding {
  const { register } = useFormContext<Assessment>();
  const { leave, change } = useChecks(name);
  return register(name, { onBlur: leave, onChange: change });
}

/** What can be kept of what is typed into an entry. */
function useFitting(name: EntryName): Fitting {
  const { getValues } = useFormContext<Assessment>();
  return (typed, end) => fitted(typed, end, String(getValues(name) ?? ""), getValues());
}

interface EntryFieldProps {
  field: Field;
  name: EntryName;
}

const DATES: readonly FieldKind[] = ["date", "date-or-ongoing"];
const DATE_HINT = "Month first; a month or a year will do";

/** How a date was read, as it is typed. It renders again only where that changes. */
function ReadEntry(props: EntryFieldProps) {
  const { control } = useFormContext<Assessment>();
  const read = useWatch({
    control,
    name: props.name,
    compute: (value) => (typeof value === "string" ? readAs(value) : undefined),
  });
  return <RegisteredEntry {...props} readAs={read} />;
}

/** A field of the tables, as the control that its kind calls for. */
export function EntryField(props: EntryFieldProps) {
  return DATES.includes(props.field.kind) ? (
    <ReadEntry {...props} />
  ) : (
    <RegisteredEntry {...props} />
  );
}

function RegisteredEntry({
  field,
  name,
  readAs: read,
}: EntryFieldProps & { readAs?: string | undefined }) {
  return (
    <Entry
      id={name}
      label={field.label}
      kind={CONTROLS[field.kind]}
      short={isShort(field)}
      labelled={field.beside !== undefined}
      binding={useRegistered(name)}
      fitting={useFitting(name)}
      options={field.options}
      hint={DATES.includes(field.kind) ? DATE_HINT : undefined}
      readAs={read}
      suggestions={field.suggests && suggestionsAt(name)}
      message={useMessage(name)}
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
      fitting={useFitting(name)}
      suggestions={field.suggests && suggestionsAt(name)}
      hint={DATES.includes(field.kind) ? DATE_HINT : undefined}
      readAs={DATES.includes(field.kind) ? readAs(value) : undefined}
      message={useMessage(name)}
      hintId={hintId}
    />
  );
}

/** A field of which several of its options can be checked. */
export function ChoicesField({ field, name }: EntryFieldProps) {
  const { control, setValue } = useFormContext<Assessment>();
  const value = useWatch({ control, name });
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  const { label, options = [] } = field;
  const tick = (option: string, ticked: boolean) =>
    setValue(
      name,
      options
        .map((each) => each.value)
        .filter((each) => (each === option ? ticked : chosen.includes(each))),
    );
  return <Ticks id={name} label={label} options={options} chosen={chosen} onTick={tick} />;
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
