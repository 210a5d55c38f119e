import * as z from "zod/mini";
import { type Field, SCALES } from "../evidence";
import { readDate } from "./dates";
import { type Context, shortened, typedField, typedText } from "./field";

type Row = Readonly<Record<string, string | undefined>>;

/** What is wrong with a field in view of the others of its row; a message, or nothing. */
type RowFault = (field: Field, row: Row, fields: readonly Field[]) => string | undefined;

function typedIn(row: Row, id: string): string {
  return row[id]?.trim() ?? "";
}

/** A date that lies wholly before the one it may not be before; partial dates may overlap. */
const wrongOrder: RowFault = ({ id, label, notBefore }, row, fields) => {
  const other = fields.find((field) => field.id === notBefore);
  if (!other) return undefined;
  const date = readDate(typedIn(row, id));
  const earlier = readDate(typedIn(row, other.id));
  if (!date || !earlier || date.last >= earlier.first) return undefined;
  return `${label}: “${typedIn(row, id)}” lies before “${other.label}”. Correct the one that is wrong.`;
};

/** A unit left blank beside its number. */
const missingUnit: RowFault = ({ id, label }, row, fields) => {
  const number = fields.find(({ unitField }) => unitField === id);
  if (!number || typedIn(row, number.id) === "" || typedIn(row, id) !== "") return undefined;
  return `${label}: missing beside “${number.label}”. Type the unit.`;
};

/** A value that is no step of the scale that the row names. */
const offTheScale: RowFault = ({ id, label, kind }, row) => {
  const value = typedIn(row, id);
  const scale = SCALES.find((each) => each.value === row.scale);
  if (kind !== "scale" || value === "" || !scale) return undefined;
  const steps: readonly string[] = scale.steps;
  if (steps.length === 0 || steps.includes(value)) return undefined;
  return `${label}: “${shortened(value)}” is not on this scale (${scale.label}). Type one of ${steps.join(", ")}.`;
};

const ROW_FAULTS: readonly RowFault[] = [wrongOrder, missingUnit, offTheScale];

/** A row of these fields, each checked by itself and in view of the others. */
export function rowSchema(fields: readonly Field[], context: Context) {
  const shape = fields.map(
    (field) => [field.id, z.optional(typedText(typedField(field), context))] as const,
  );
  return z.object(Object.fromEntries(shape)).check(
    z.superRefine((row: Row, { addIssue }) => {
      for (const field of fields)
        for (const faultIn of ROW_FAULTS) {
          const message = faultIn(field, row, fields);
          if (message) addIssue({ code: "custom", message, path: [field.id] });
        }
    }),
  );
}
