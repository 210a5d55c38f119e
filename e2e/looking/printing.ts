import { expect, type Page } from "@playwright/test";
import { A_MET, B_MET, type Case, LOST_A, MAINTENANCE_MET, NOT_MET_A } from "../cases/cases";
import { assess, openSummary, type Service, typefaces } from "../steps/assessment";
import { DOCUMENTED_A, documentA } from "../steps/documenting";
import {
  A_NOT_CLAIMED,
  B_NOT_CLAIMED,
  CANCER_PAIN_ROWS,
  MAINTENANCE_ROWS,
  responseRow,
  row,
  spasticityRows,
} from "./paper-rows";

export const REQUEST_LABEL = "R-2291";
const PRINTED_AT = "11/22/2026 10:42";

/** A request as it is printed, and what its paper must say, in this order. */
export interface Print {
  readonly name: string;
  readonly service: Service;
  readonly printed: Case;
  readonly title: string;
  readonly draft: boolean;
  /** How many it may take. */
  readonly pages: number;
  /** What is documented beside the answers. */
  readonly document?: (page: Page) => Promise<void>;
  readonly says: readonly string[];
}

const BEGINNING = [
  "Guideline Note 170",
  "as supplied; no effective date on the source",
  REQUEST_LABEL,
  PRINTED_AT,
];

/** The head of the table of criteria, on every page that holds a row of it. */
export const TABLE_HEAD = row(
  "Clause",
  "Guideline text",
  "Status",
  "Answer and documentation",
  "Source",
);
/** What heads each page of paper. */
export const RUNNING = "main [class*=running]";
const READINGS = "How open phrases were read";
/** What is to be signed, and what restores the answers. */
const CLOSING = [
  "I attest that these answers reflect the medical record.",
  "Signature",
  "Re-entry code",
];
const END = [
  "Not part of Note 170",
  "Meeting a guideline note is not authorization",
  "OAR 410-141-3820",
  "EPSDT, OAR 410-151-0002",
  "January 1, 2027",
  "sent nowhere",
];

export const PRINTS: readonly Print[] = [
  {
    name: "a category A case",
    service: "implantation",
    printed: A_MET,
    title: "New implantation",
    draft: false,
    pages: 1,
    says: [
      ...BEGINNING,
      "Criteria met for Lines 71, 283, 290",
      "Note 170 does not say which of these lines, if any, pairs with the diagnosis",
      TABLE_HEAD,
      ...spasticityRows("Met"),
      ...responseRow("Met", "Favorable"),
      B_NOT_CLAIMED,
      ...CLOSING,
      READINGS,
      ...END,
    ],
  },
  {
    name: "a category B case",
    service: "implantation",
    printed: B_MET,
    title: "New implantation",
    draft: false,
    pages: 1,
    says: [
      ...BEGINNING,
      "Criteria met for Lines 71, 283, 290",
      TABLE_HEAD,
      ...CANCER_PAIN_ROWS,
      A_NOT_CLAIMED,
      ...CLOSING,
      READINGS,
      ...END,
    ],
  },
  {
    name: "a case that is not met",
    service: "replacement",
    printed: NOT_MET_A,
    title: "Replacement",
    draft: false,
    pages: 2,
    says: [
      ...BEGINNING,
      "Criteria not met for Lines 71, 283, 290",
      "Not part of Note 170.",
      "Interrupting intrathecal baclofen abruptly can be life-threatening.",
      "boxed warning in the drug’s labeling",
      TABLE_HEAD,
      ...spasticityRows("Not met"),
      ...responseRow("Not met", "No trial intrathecal dose given"),
      B_NOT_CLAIMED,
      ...CLOSING,
      READINGS,
      ...END,
    ],
  },
  {
    name: "an undetermined case",
    service: "revision",
    printed: LOST_A,
    title: "Revision",
    draft: true,
    pages: 2,
    says: [
      "DRAFT",
      ...BEGINNING,
      "Cannot be determined",
      "The note says nothing about lost records.",
      row("Open:", "A(3)"),
      "Interrupting intrathecal baclofen abruptly can be life-threatening.",
      TABLE_HEAD,
      ...spasticityRows("Undetermined"),
      ...responseRow("Undetermined", "Not documented"),
      B_NOT_CLAIMED,
      "Re-entry code",
      ...["Missing documentation", "A(3)"],
      "Date, dose and response, from the procedure note of the original trial",
      "Not documented",
      READINGS,
      ...END,
    ],
  },
  {
    name: "a maintenance case",
    service: "maintenance",
    printed: MAINTENANCE_MET,
    title: "Maintenance: refill or reprogramming",
    draft: false,
    pages: 1,
    says: [
      ...BEGINNING,
      "Criteria met for Lines 71, 283, 290",
      TABLE_HEAD,
      ...MAINTENANCE_ROWS,
      ...CLOSING,
      READINGS,
      "What else the note says",
      "“Maintenance (but not replacement) of these infusion systems may be paired with ICD-10-CM Z45.49",
      ...END,
    ],
  },
  {
    name: "a documented category A case",
    service: "implantation",
    printed: A_MET,
    title: "New implantation",
    draft: false,
    pages: 2,
    document: documentA,
    says: [
      ...BEGINNING,
      "Criteria met for Lines 71, 283, 290",
      TABLE_HEAD,
      ...DOCUMENTED_A,
      "sent nowhere",
    ],
  },
];

/** The smallest type on paper, in points: a fax leaves less of it. */
export const LEAST = 8.99;

export const PAPERS = [
  { format: "Letter", points: [612, 792] },
  { format: "A4", points: [595.3, 841.9] },
] as const;

/** Answers the questions, opens the summary and types a request label. */
export async function prepare(page: Page, { service, printed, document }: Print): Promise<void> {
  await page.clock.setFixedTime(new Date(PRINTED_AT));
  await assess(page, service, printed.answers);
  await document?.(page);
  await openSummary(page);
  await page.getByRole("textbox", { name: "Request label" }).fill(REQUEST_LABEL);
  await expect(page.getByRole("article")).toContainText(REQUEST_LABEL);
  await typefaces(page);
}

/** What paper says of the build that made it and of its text of the note, as the foot of the screen has it. */
export async function madeBy(page: Page): Promise<string> {
  const foot = (await page.getByRole("contentinfo").textContent()) ?? "";
  const said =
    /Note 170 version (\d+\.\d+\.\d+\+[0-9a-f]{7})\. .*guideline text ([0-9a-f]{8})\./.exec(foot);
  expect(said, foot).not.toBeNull();
  return `Note 170 version ${said?.[1]} · guideline text ${said?.[2]}`;
}

/** Text without any white space: where lines break on paper is no matter of words. */
export function compact(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Fails unless the text says all of this, in this order. */
export function expectInOrder(text: string, says: readonly string[]): void {
  const whole = compact(text);
  let from = 0;
  for (const each of says) {
    const at = whole.indexOf(compact(each), from);
    expect(at, `“${each}”, after ${from} characters of\n${whole}`).toBeGreaterThanOrEqual(0);
    from = at + compact(each).length;
  }
}

/** What the page shows in print, as `select` picks it, less what stands in `without`. */
export async function shownInPrint(
  page: Page,
  select: string,
  without = ".visually-hidden",
): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator(select).evaluateAll(
    (roots, left) =>
      roots.map((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let text = "";
        while (walker.nextNode()) {
          range.selectNodeContents(walker.currentNode);
          const parent = walker.currentNode.parentElement;
          const hidden = parent?.closest(left) || range.getClientRects().length === 0;
          if (!hidden) text += `${walker.currentNode.textContent} `;
        }
        return text;
      }),
    without,
  );
  await page.emulateMedia({ media: null });
  return shown.map(compact);
}
