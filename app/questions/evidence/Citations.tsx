import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Citation } from "../../assessment/evidence/evidence";
import type { Assessment } from "../../assessment/record";
import { MOST_ROWS } from "../../assessment/schema/bounds";
import type { Field } from "../../guidelines/evidence-field";
import { EntryField } from "../entries/EntryField";
import styles from "../entries/entries.module.css";
import { RowList } from "../entries/RowList";
import { useList } from "../entries/use-list";
import { DocumentFields, documentWords, useDocuments } from "./documents";

const PAGES: Field = { id: "pages", label: "Pages cited", kind: "text" };

interface CitationFieldsProps {
  name: `evidence.questions.${string}.citations.${number}`;
  /** The documents that were added right here, and are described right here. */
  added: readonly string[];
}

/** Which document, and which of its pages. */
function CitationFields({ name, added }: CitationFieldsProps) {
  const { control } = useFormContext<Assessment>();
  const { documents } = useDocuments();
  const cited = useWatch({ control, name: `${name}.document` });
  const index = documents.findIndex(({ id }) => id === cited);
  const options = documents.map((each, at) => ({ value: each.id, label: documentWords(each, at) }));
  return (
    <div className={styles.fields}>
      {index >= 0 && added.includes(cited) ? (
        <>
          <p className={styles.wide}>
            {`Enclosure ${index + 1}, new in the list of enclosed documents`}
          </p>
          <DocumentFields index={index} within={`${name}.`} />
        </>
      ) : (
        <EntryField
          field={{ id: "document", label: "Document", kind: "choice", options }}
          name={`${name}.document`}
        />
      )}
      <EntryField field={PAGES} name={`${name}.pages`} />
    </div>
  );
}

/** The citations of a question, and what can be done to them. */
function useCitations(name: `evidence.questions.${string}.citations`) {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const { documents, enclose } = useDocuments();
  const count = useWatch({ control, name, compute: (all) => all?.length ?? 0 });
  const [added, setAdded] = useState<readonly string[]>([]);
  const { add, isFull, ...list } = useList<Citation>({
    name,
    called: "Citation",
    read: () => getValues(name) ?? [],
    write: (all) => setValue(name, all),
  });
  const only = documents.length === 1 ? documents[0]?.id : undefined;
  const citeOne = {
    label: "Cite an enclosure",
    onAdd: () => add({ document: only ?? "", pages: "" }),
  };
  const citeNew = {
    label: "Cite a new enclosure",
    onAdd: () => {
      // Where there is no room for the citation, nothing is enclosed for it either.
      const id = isFull() ? "" : enclose().id;
      setAdded([...added, id]);
      add({ document: id, pages: "" });
    },
  };
  const adders = [
    ...(documents.length > 0 ? [citeOne] : []),
    ...(documents.length < MOST_ROWS ? [citeNew] : []),
  ];
  return { ...list, count, added, adders };
}

/** The sources of an answer: enclosed documents, and pages in them. */
export function Citations({ questionId, about }: { questionId: string; about: string }) {
  const name = `evidence.questions.${questionId}.citations` as const;
  const { count, added, change, remove, move, adders, keyOf } = useCitations(name);
  return (
    <div className={styles.rows}>
      <p className={styles.title}>Source and pages</p>
      <RowList
        name={name}
        called="Citation"
        about={about}
        keys={Array.from({ length: count }, (_, index) => keyOf(index))}
        change={change}
        onRemove={remove}
        onMove={move}
        adders={adders}
      >
        {(index) => <CitationFields name={`${name}.${index}`} added={added} />}
      </RowList>
    </div>
  );
}
