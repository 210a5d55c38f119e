import { memo } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { EvidenceForm, EvidenceRow } from "../../assessment/evidence";
import type { Assessment } from "../../assessment/record";
import styles from "./Editor.module.css";
import { EntryField, ScaleField } from "./EntryField";
import { isBlank } from "./lists";
import type { FormName } from "./names";
import { RowList } from "./RowList";
import { useList } from "./use-list";

interface FormProps {
  form: EvidenceForm;
  name: FormName;
}

/** The fields of one row of a form. They change by themselves, not with the rows around them. */
const RowFields = memo(({ form, name, index }: FormProps & { index: number }) => {
  const row = `${name}.${index}` as const;
  return (
    <div className={styles.fields}>
      {form.fields.map((field) =>
        field.kind === "scale" ? (
          <ScaleField
            key={field.id}
            field={field}
            name={`${row}.${field.id}`}
            scaleName={`${row}.scale`}
          />
        ) : (
          <EntryField key={field.id} field={field} name={`${row}.${field.id}`} />
        ),
      )}
    </div>
  );
});

/** The rows of a form. Typing in them does not render the list anew. */
function FormRows({ form, name }: FormProps) {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const count = useWatch({ control, name, compute: (rows) => rows?.length ?? 0 });
  const { change, add, remove } = useList<EvidenceRow>({
    name,
    called: form.name,
    read: () => getValues(name) ?? [],
    write: (rows) => setValue(name, rows),
    isBlank,
  });
  /** Every field is there, blank, so that none takes up what was typed in it before. */
  const addRow = () => add(Object.fromEntries(form.fields.map(({ id }) => [id, ""])));
  return (
    <RowList
      name={name}
      called={form.name}
      keys={Array.from({ length: count }, (_, index) => `${index}`)}
      change={change}
      onRemove={remove}
      adders={[{ label: `Add ${form.name.toLowerCase()}`, onAdd: addRow }]}
    >
      {(index) => <RowFields form={form} name={name} index={index} />}
    </RowList>
  );
}

/** A form of structured evidence: its fields, once or in rows. */
export function FormFields({ form, name }: FormProps) {
  if (form.repeatable) return <FormRows form={form} name={name} />;
  return (
    <fieldset id={`${name}.0`} className={styles.row}>
      <legend>{form.name}</legend>
      <RowFields form={form} name={name} index={0} />
    </fieldset>
  );
}
