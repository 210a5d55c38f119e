import { memo, type ReactNode, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { EvidenceRow } from "../../assessment/evidence/evidence";
import type { Assessment } from "../../assessment/record";
import { isBlank } from "../../assessment/unsaved";
import { GUIDELINE } from "../../guidelines/current";
import type { Field } from "../../guidelines/evidence-field";
import {
  EVIDENCE_FORMS,
  type EvidenceForm,
  type EvidenceFormId,
} from "../../guidelines/evidence-forms";
import { CheckedEntries } from "../entries/CheckedEntries";
import { useArrival } from "../entries/Disclosures";
import { ChoicesField, EntryField, ScaleField } from "../entries/EntryField";
import styles from "../entries/entries.module.css";
import type { FormName } from "../entries/entry-names";
import { FieldSuggestions } from "../entries/FieldSuggestions";
import { RowList } from "../entries/RowList";
import { useList } from "../entries/use-list";
import { Citations } from "./Citations";

interface FormProps {
  form: EvidenceForm;
  name: FormName;
  /** What the question is about. */
  about: string;
}

type RowName = `${FormName}.${number}`;

/** A field, as the control that its kind calls for. */
function RowField({ field, row }: { field: Field; row: RowName }) {
  const name = `${row}.${field.id}` as const;
  switch (field.kind) {
    case "scale":
      return <ScaleField field={field} name={name} scaleName={`${row}.scale`} />;
    case "choices":
      return <ChoicesField field={field} name={name} />;
    default:
      return <EntryField field={field} name={name} />;
  }
}

interface BesideProps {
  beside: NonNullable<Field["beside"]>;
  row: RowName;
  id: string;
  children: ReactNode;
}

function isChosen(choice: string, value: unknown): boolean {
  return Array.isArray(value) ? value.includes(choice) : value === choice;
}

/** Shows a field beside the choice that calls for it, or where something is, or was, in it. */
function Beside({ beside: { field, choice }, row, id, children }: BesideProps) {
  const { control } = useFormContext<Assessment>();
  const [other, own] = useWatch({ control, name: [`${row}.${field}`, `${row}.${id}`] });
  const [filled] = useState(!isBlank(own));
  return filled || !isBlank(own) || (choice && isChosen(choice, other)) ? children : null;
}

/** The fields of one row of a form. They change by themselves, not with the rows around them. */
const RowFields = memo(({ form, name, index }: Omit<FormProps, "about"> & { index: number }) => {
  const row: RowName = `${name}.${index}`;
  return (
    <div className={styles.fields}>
      {form.fields.map((field) => {
        const { id, beside } = field;
        if (!beside) return <RowField key={id} field={field} row={row} />;
        return (
          <Beside key={id} beside={beside} row={row} id={id}>
            <RowField field={field} row={row} />
          </Beside>
        );
      })}
    </div>
  );
});

/** The rows of a form. Typing in them does not render the list again. */
function FormRows({ form, name, about }: FormProps) {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const count = useWatch({ control, name, compute: (rows) => rows?.length ?? 0 });
  const { change, add, remove, move, keyOf } = useList<EvidenceRow>({
    name,
    called: form.name,
    read: () => getValues(name) ?? [],
    write: (rows) => setValue(name, rows),
  });
  /** Every field is there, blank, so that none shows what was typed in it before. */
  const addRow = () =>
    add(Object.fromEntries(form.fields.map(({ id, kind }) => [id, kind === "choices" ? [] : ""])));
  return (
    <RowList
      name={name}
      called={form.name}
      about={about}
      keys={Array.from({ length: count }, (_, index) => keyOf(index))}
      change={change}
      onRemove={remove}
      onMove={move}
      adders={[{ label: `Add ${form.name.toLowerCase()}`, onAdd: addRow }]}
    >
      {(index) => <RowFields form={form} name={name} index={index} />}
    </RowList>
  );
}

/** A form of structured evidence: its fields, once or in rows. */
function FormFields(props: FormProps) {
  const { form, name } = props;
  return (
    <>
      <FieldSuggestions name={name} fields={form.fields} />
      {form.several ? (
        <FormRows {...props} />
      ) : (
        <fieldset id={`${name}.0`} className={styles.row}>
          <legend>{form.name}</legend>
          <RowFields form={form} name={name} index={0} />
        </fieldset>
      )}
    </>
  );
}

const NOTE: Field = { id: "note", label: "Note", kind: "long" };

const LEAD = `For documentation only: ${GUIDELINE.shortName} does not require these details, and they never change the result. Dates as the chart has them: 03/14/2025, Mar 2025 or 2025.`;

interface DetailsEditorProps {
  id: string;
  /** What the question is about. */
  about: string;
  forms: readonly EvidenceFormId[];
}

/** The supporting details of a question. */
export default function DetailsEditor({ id, about, forms }: DetailsEditorProps) {
  useArrival();
  const name = `evidence.questions.${id}` as const;
  return (
    <CheckedEntries label={`Details on ${about}`} lead={LEAD}>
      <EntryField field={NOTE} name={`${name}.note`} />
      {forms.map((each) =>
        EVIDENCE_FORMS.filter((form) => form.id === each).map((form) => (
          <FormFields key={form.id} form={form} name={`${name}.forms.${form.id}`} about={about} />
        )),
      )}
      <Citations questionId={id} about={about} />
    </CheckedEntries>
  );
}
