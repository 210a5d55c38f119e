import { useFormContext, useWatch } from "react-hook-form";
import type { Citation, EnclosedDocument, Evidence } from "../../assessment/evidence/evidence";
import type { Assessment } from "../../assessment/record";
import { ENCLOSURE_FIELDS } from "../../guidelines/evidence-forms";
import { TypedEntry } from "../entries/EntryField";
import { DOCUMENTS, isEntry } from "../entries/entry-names";
import { withAt } from "../entries/use-list";

/** A document with nothing typed. Its id is never shown and says nothing. */
export function newDocument(): EnclosedDocument {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  const id = `d${high.toString(36)}${low.toString(36)}`;
  return { id, kind: "", author: "", date: "", pages: "" };
}

/** A document as it is chosen by, short enough to be seen whole: its number, and the first that is typed of it. */
export function documentWords({ kind, author, date }: EnclosedDocument, index: number): string {
  const [typed] = [kind, author, date].map((text) => text.trim()).filter(Boolean);
  return `${index + 1}. ${typed ?? "nothing typed yet"}`;
}

/** A citation, and its place among those of its question. */
export interface PlacedCitation {
  readonly question: string;
  readonly index: number;
  readonly citation: Citation;
}

/** All citations of a document. */
export function citationsOf({ questions }: Evidence, documentId: string): PlacedCitation[] {
  return Object.entries(questions).flatMap(([question, { citations }]) =>
    citations.flatMap((citation, index) =>
      citation.document === documentId ? [{ question, index, citation }] : [],
    ),
  );
}

/** The enclosed documents as they are typed. */
export function useDocuments() {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const documents = useWatch({ control, name: DOCUMENTS });
  const setDocuments = (next: EnclosedDocument[]) => setValue(DOCUMENTS, next);
  /** Adds a blank document at the end. */
  const enclose = (): EnclosedDocument => {
    const added = newDocument();
    setDocuments([...getValues(DOCUMENTS), added]);
    return added;
  };
  return { documents, setDocuments, enclose };
}

function citationsIn(question: string) {
  return `evidence.questions.${question}.citations` as const;
}

/** Takes out the citations of a document, which can be put back where they were. */
export function useDetachCitations() {
  const { getValues, setValue } = useFormContext<Assessment>();
  return ({ id }: EnclosedDocument) => {
    const cited = citationsOf(getValues("evidence"), id);
    if (cited.length === 0) return undefined;
    for (const name of new Set(cited.map(({ question }) => citationsIn(question)))) {
      const others = getValues(name).filter(({ document }) => document !== id);
      setValue(name, others);
    }
    const reattach = () => {
      for (const { question, index, citation } of cited) {
        const name = citationsIn(question);
        setValue(name, withAt(getValues(name), index, citation));
      }
    };
    const words = cited.length === 1 ? ", and its citation" : `, and its ${cited.length} citations`;
    return { words, reattach };
  };
}

interface DocumentFieldsProps {
  index: number;
  /** Tells these controls from those of the same document in the index. */
  within?: string;
}

/** What is typed of an enclosed document. It can stand in more than one place at once. */
export function DocumentFields({ index, within = "" }: DocumentFieldsProps) {
  const { setValue } = useFormContext<Assessment>();
  const { documents } = useDocuments();
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
        onType={(value) => setValue(name, value)}
      />
    );
  });
}
