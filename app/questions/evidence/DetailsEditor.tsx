import { GUIDELINE } from "../../guidelines/current";
import type { Field } from "../../guidelines/evidence-field";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { EVIDENCE_FORMS } from "../../guidelines/evidence-forms";
import { CheckedEntries } from "./CheckedEntries";
import { Citations } from "./Citations";
import { useArrival } from "./Disclosures";
import { EntryField } from "./EntryField";
import { FormFields } from "./FormFields";

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
          <FormFields key={form.id} form={form} name={`${name}.forms.${form.id}`} />
        )),
      )}
      <Citations questionId={id} />
    </CheckedEntries>
  );
}
