import { useFormContext, useWatch } from "react-hook-form";
import type { EnclosedDocument } from "../../assessment/evidence";
import type { Assessment } from "../../assessment/record";
import { citationsOf, newDocument } from "./documents";
import { withAt } from "./lists";
import { DOCUMENTS } from "./names";

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
  const type = (index: number, field: string, value: string) =>
    setDocuments(documents.map((each, at) => (at === index ? { ...each, [field]: value } : each)));
  return { documents, setDocuments, enclose, type };
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
