import type { Field } from "../../guidelines/evidence-field";
import { SUGGESTIONS } from "../../guidelines/suggestions";
import { suggestionsFor } from "./entry-names";

/** What is usually typed in these fields of a list, for its entries to offer. */
export function FieldSuggestions({ name, fields }: { name: string; fields: readonly Field[] }) {
  return fields.map(
    ({ id, suggests }) =>
      suggests && (
        <datalist key={id} id={suggestionsFor(name, id)}>
          {SUGGESTIONS[suggests].map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      ),
  );
}
