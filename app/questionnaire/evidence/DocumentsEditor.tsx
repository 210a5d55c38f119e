import { useFormContext } from "react-hook-form";
import type { EnclosedDocument } from "../../assessment/evidence";
import type { Assessment } from "../../assessment/record";
import { CheckedEntries } from "./CheckedEntries";
import { useArrival } from "./Disclosures";
import { DocumentFields } from "./DocumentFields";
import { newDocument } from "./documents";
import styles from "./Editor.module.css";
import { isBlank, swapped } from "./lists";
import { DOCUMENTS } from "./names";
import { RowAction, RowList } from "./RowList";
import { useDetachCitations, useDocuments } from "./use-documents";
import { useList } from "./use-list";

const CALLED = "Enclosure";

const LEAD =
  "The documents that go with the request, in their order. Answers cite them by number and page. Dates as the document has them: 03/14/2025, 03/2025 or 2025.";

/** The list of documents, and what can be done to it. */
function useDocumentList() {
  const { getValues } = useFormContext<Assessment>();
  const { documents, setDocuments } = useDocuments();
  const { apply, ...list } = useList<EnclosedDocument>({
    name: DOCUMENTS,
    called: CALLED,
    read: () => getValues(DOCUMENTS),
    write: setDocuments,
    isBlank: ({ id, ...typed }) => isBlank(typed),
    detach: useDetachCitations(),
  });
  const move = (index: number, to: number) => {
    if (to < 0 || to >= documents.length) return;
    const said = `${CALLED} ${index + 1} is now ${CALLED.toLowerCase()} ${to + 1}.`;
    apply(swapped(documents, index, to), { said });
  };
  return { ...list, documents, move };
}

interface MovesProps {
  index: number;
  count: number;
  onMove: (index: number, to: number) => void;
}

/** The ways to another number. */
function Moves({ index, count, onMove }: MovesProps) {
  const row = `${CALLED} ${index + 1}`;
  return (
    <>
      <RowAction
        action="Move up"
        row={row}
        idle={index === 0}
        onAct={() => onMove(index, index - 1)}
      />
      <RowAction
        action="Move down"
        row={row}
        idle={index === count - 1}
        onAct={() => onMove(index, index + 1)}
      />
    </>
  );
}

/** The enclosure index: the documents sent with the request, numbered in their order. */
export default function DocumentsEditor() {
  useArrival();
  const { documents, change, add, move, remove } = useDocumentList();
  return (
    <CheckedEntries label="Enclosed documents" lead={LEAD}>
      <RowList
        name={DOCUMENTS}
        called={CALLED}
        keys={documents.map(({ id }) => id)}
        change={change}
        onRemove={remove}
        actions={(index) => <Moves index={index} count={documents.length} onMove={move} />}
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
