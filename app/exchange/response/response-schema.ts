import * as z from "zod/mini";
import "../../assessment/schema/without-eval";
import { LONGEST_TEXT, MOST_ROWS } from "../../assessment/schema/bounds";

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

/** An item of a response. Whatever else another system adds is in it too. */
export interface ReadItem {
  readonly [name: string]: unknown;
  readonly linkId: string;
  readonly text?: string | undefined;
  readonly answer?: readonly ReadAnswer[] | undefined;
  readonly item?: readonly ReadItem[] | undefined;
}

export interface ReadAnswer {
  readonly [name: string]: unknown;
  readonly valueCoding?: z.output<typeof CODING> | undefined;
  readonly valueString?: string | undefined;
  readonly valueBoolean?: boolean | undefined;
  readonly item?: readonly ReadItem[] | undefined;
}

/** So many rows of each of a few tables. */
const ITEMS = z.optional(
  z.array(z.lazy((): z.ZodMiniType<ReadItem> => ITEM)).check(z.maxLength(20 * MOST_ROWS)),
);

const ANSWER = z.looseObject({
  valueCoding: z.optional(CODING),
  valueString: z.optional(TEXT),
  valueBoolean: z.optional(z.boolean()),
  item: ITEMS,
});

const ITEM = z.looseObject({
  linkId: NAME,
  text: z.optional(TEXT),
  answer: z.optional(z.array(ANSWER).check(z.maxLength(MOST_ROWS))),
  item: ITEMS,
});

/** A response to any questionnaire. */
export const RESPONSE = z.looseObject({
  resourceType: z.literal("QuestionnaireResponse"),
  questionnaire: z.optional(NAME),
  status: z.optional(NAME),
  authored: z.optional(NAME),
  contained: z.optional(
    z
      .array(
        z.looseObject({ id: z.optional(NAME), url: z.optional(NAME), version: z.optional(NAME) }),
      )
      .check(z.maxLength(MOST_ROWS)),
  ),
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
