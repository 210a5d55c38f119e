import { useFormContext } from "react-hook-form";
import type { EnclosedDocument } from "../../assessment/evidence/evidence";
import type { Assessment } from "../../assessment/record";
import { ENCLOSURE_FIELDS } from "../../guidelines/evidence-forms";
import { CheckedEntries } from "../entries/CheckedEntries";
import { useArrival } from "../entries/Disclosures";
import styles from "../entries/entries.module.css";
import { DOCUMENTS } from "../entries/entry-names";
import { FieldSuggestions } from "../entries/FieldSuggestions";
import { RowList } from "../entries/RowList";
import { useList } from "../entries/use-list";
import { DocumentFields, newDocument, useDetachCitations, useDocuments } from "./documents";

const CALLED = "Enclosure";

const LEAD =
  "The documents that go with the request, in their order. Answers cite them by number and page. Dates as the document has them: 03/14/2025, Mar 2025 or 2025.";

/** The list of documents, and what can be done to it. */
function useDocumentList() {
  const { getValues } = useFormContext<Assessment>();
  const { documents, setDocuments } = useDocuments();
  const list = useList<EnclosedDocument>({
    name: DOCUMENTS,
    called: CALLED,
    read: () => getValues(DOCUMENTS),
    write: setDocuments,
    detach: useDetachCitations(),
  });
  return { ...list, documents };
}

/** The enclosure index: the documents sent with the request, numbered in their order. */
export default function DocumentsEditor() {
  useArrival();
  const { documents, change, add, move, remove } = useDocumentList();
  return (
    <CheckedEntries label="Enclosed documents" lead={LEAD}>
      <FieldSuggestions name={DOCUMENTS} fields={ENCLOSURE_FIELDS} />
      <RowList
        name={DOCUMENTS}
        called={CALLED}
        keys={documents.map(({ id }) => id)}
        change={change}
        onRemove={remove}
        onMove={move}
        adders={[{ label: "Add enclosure", onAdd: () => add(newDocument()) }]}
      >
        {(index) => (
          <div className={styles.fields}>
            <DocumentFields index={index} />
          </div>
        )}
      </RowList>
    </CheckedEntries>
  );
}
