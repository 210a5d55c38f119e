import type * as z from "zod/mini";

/** Where a value is in the form: the path of its field. */
export type Path = readonly (string | number)[];

/** Something typed that is not as it should be. It is kept as typed, marked, and blocks nothing. */
export interface Finding {
  /** The form path to the field. */
  readonly path: Path;
  /** Where the field is, in words. */
  readonly label: string;
  /** Names the field, says what is wrong and what to do. */
  readonly message: string;
}

/** Whether something at this path of the form, or below it, is to be checked. */
export function hasFindingAt(findings: readonly Finding[], path: Path): boolean {
  return findings.some((finding) => path.every((step, at) => finding.path[at] === step));
}

/** How many there are, as it is said on screen and on paper. */
export function countToCheck(count: number): string {
  return count === 1 ? "1 entry to check" : `${count} entries to check`;
}

/** A part of the form, and the labels of its fields by id. */
export interface FormPart {
  readonly path: Path;
  readonly label: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** What a schema finds in a part of the form, in the order of its fields. */
export function findingsIn(
  schema: z.ZodMiniType,
  value: unknown,
  part: FormPart,
): readonly Finding[] {
  const { error } = schema.safeParse(value);
  const order = [...part.fields.keys()];
  const place = ({ path }: Finding) => order.indexOf(String(path.at(-1)));
  const findings = (error?.issues ?? []).map(({ path, message }) => {
    const steps = path.map(String);
    const field = part.fields.get(String(path.at(-1)));
    const label = [part.label, field].filter(Boolean).join(", ");
    return { path: [...part.path, ...steps], label, message };
  });
  return findings.sort((one, other) => place(one) - place(other));
}
