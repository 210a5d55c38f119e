import { ENCLOSURE_FIELDS } from "../../guidelines/evidence-forms";
import { TypedEntry } from "./EntryField";
import { DOCUMENTS, isEntry } from "./names";
import { useDocuments } from "./use-documents";

interface DocumentFieldsProps {
  index: number;
  /** Tells these controls from those of the same document in the index. */
  within?: string;
}

/** What is typed of an enclosed document. It can stand in more than one place at once. */
export function DocumentFields({ index, within = "" }: DocumentFieldsProps) {
  const { documents, type } = useDocuments();
  const typed: Readonly<Record<string, string>> = { ...documents[index] };
  return ENCLOSURE_FIELDS.map((field) => {
    const name = `${DOCUMENTS}.${index}.${field.id}`;
    if (!isEntry(name)) return null;
    return (
      <TypedEntry
        key={field.id}
        field={field}
        name={name}
        id={within + name}
        value={typed[field.id] ?? ""}
        onType={(value) => type(index, field.id, value)}
      />
    );
  });
}
