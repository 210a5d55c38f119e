import {
  asksForItsOwn,
  copies,
  fitsTelephone,
  goesOn,
  isDark,
  isHandedFiles,
  keepsChoice,
  numbersPages,
  refusesChanged,
  refusesForeign,
  refusesText,
  showsPrint,
  tagsPrint,
  worksOffline,
} from "./abilities";
import type { Driver, Wish } from "./driver";
import {
  downloadAndOpen,
  failMaintenance,
  keepDraft,
  meetA,
  meetB,
  nameOnEachPage,
  print,
  saveAndOpen,
  typeCode,
} from "./journeys";
import type { Way } from "./sites";

/** What is tried in each engine. */
export interface Row {
  readonly ways: readonly Way[];
  readonly wish?: Wish;
  /** The page is to be refused something, and will say so. */
  readonly provokes?: true;
  /** Tries it; yields false where the engine does not do it. */
  readonly attempt: (driver: Driver, address: string, way: Way) => Promise<unknown>;
}

const BOTH = { ways: ["served", "one file"] } as const;

/** The rows of the table in docs/engines.md, by their names there. */
export const ROWS: Readonly<Record<string, Row>> = {
  "Category A is met": { ...BOTH, attempt: meetA },
  "Category B is met": { ...BOTH, attempt: meetB },
  "Maintenance is not met": { ...BOTH, attempt: failMaintenance },
  "Save to a file, and open it": { ...BOTH, attempt: saveAndOpen },
  "Download the PDF, and open it": { ...BOTH, attempt: downloadAndOpen },
  "Type the printed code": { ...BOTH, attempt: typeCode },
  "Keep a draft, and continue it": { ...BOTH, attempt: keepDraft },
  "Copy as text": { ...BOTH, attempt: copies },
  "Print to PDF": { ...BOTH, attempt: print },
  "Name the request on each page": { ...BOTH, attempt: nameOnEachPage },
  "Print with tags": { ...BOTH, attempt: tagsPrint },
  "Print page numbers in the margin": { ...BOTH, attempt: numbersPages },
  "Show on screen as printed": { ...BOTH, attempt: showsPrint },
  "Dark colors": { ...BOTH, wish: { dark: true }, attempt: isDark },
  "390 pixels wide": { ...BOTH, attempt: fitsTelephone },
  "Can be handed files by the system": { ways: ["served"], attempt: isHandedFiles },
  "Without a network": { ways: ["served"], attempt: worksOffline },
  "Asks for its own files only": { ...BOTH, attempt: asksForItsOwn },
  "Go on from the page as sent": { ...BOTH, attempt: goesOn },
  "Keep an early choice, translated": { ...BOTH, attempt: keepsChoice },
  "Refuses text as markup": { ...BOTH, provokes: true, attempt: refusesText },
  "Refuses a foreign script": { ...BOTH, provokes: true, attempt: refusesForeign },
  "Refuses its own script, changed": {
    ways: ["one file"],
    provokes: true,
    attempt: refusesChanged,
  },
};
