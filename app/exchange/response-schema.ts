import * as z from "zod/mini";
import "../assessment/without-eval";
import { LONGEST_TEXT, MOST_ROWS } from "../assessment/bounds";

/*
 * As much of FHIR R4 as is read. What another system adds is let through here, and named by what reads it.
 */

const TEXT = z.string().check(z.maxLength(LONGEST_TEXT));
/** Longer than any address, id or code. */
const NAME = z.string().check(z.maxLength(2_000));

const CODING = z.looseObject({
  system: z.optional(NAME),
  code: z.optional(NAME),
  display: z.optional(TEXT),
});

const ANSWER = z.looseObject({
  valueCoding: z.optional(CODING),
  valueString: z.optional(TEXT),
  get item() {
    return ITEMS;
  },
});

const ITEM = z.looseObject({
  linkId: NAME,
  text: z.optional(TEXT),
  answer: z.optional(z.array(ANSWER).check(z.maxLength(MOST_ROWS))),
  get item() {
    return ITEMS;
  },
});

/** So many rows of each of a few tables. */
const ITEMS: z.ZodMiniOptional<z.ZodMiniArray<typeof ITEM>> = z.optional(
  z.array(ITEM).check(z.maxLength(20 * MOST_ROWS)),
);

/** An item of a response. */
export type ReadItem = z.output<typeof ITEM>;
export type ReadAnswer = z.output<typeof ANSWER>;

/** A response to any questionnaire. */
export const RESPONSE = z.looseObject({
  resourceType: z.literal("QuestionnaireResponse"),
  questionnaire: z.optional(NAME),
  status: z.optional(NAME),
  authored: z.optional(NAME),
  item: ITEMS,
});

export type ReadResponse = z.output<typeof RESPONSE>;

/** Resources together. */
export const BUNDLE = z.looseObject({
  resourceType: z.literal("Bundle"),
  entry: z.optional(
    z
      .array(z.looseObject({ resource: z.optional(z.looseObject({ resourceType: NAME })) }))
      .check(z.maxLength(MOST_ROWS)),
  ),
});

/** Any resource. */
export const RESOURCE = z.looseObject({ resourceType: NAME });
