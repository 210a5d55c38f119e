/**
 * What is usually typed in a field of supporting details, offered while one types. Anything else can be typed as
 * well; nothing is scored by it.
 */
export const SUGGESTIONS = {
  "spasticity-methods": [
    "baclofen",
    "tizanidine",
    "dantrolene",
    "diazepam",
    "clonazepam",
    "gabapentin",
    "physical therapy",
    "occupational therapy",
    "stretching program",
    "ankle-foot orthoses",
    "serial casting",
    "botulinum toxin",
  ],
  "pain-methods": [
    "morphine",
    "oxycodone",
    "hydromorphone",
    "fentanyl",
    "methadone",
    "acetaminophen",
    "ibuprofen",
    "gabapentin",
    "pregabalin",
    "duloxetine",
    "amitriptyline",
    "dexamethasone",
  ],
  "pump-drugs": [
    "baclofen",
    "morphine",
    "hydromorphone",
    "fentanyl",
    "ziconotide",
    "bupivacaine",
    "clonidine",
  ],
  "dose-units": ["mg/day", "mcg/day", "mg", "mcg/h", "mg twice daily", "mg three times daily"],
  "pump-dose-units": ["mcg/day", "mg/day"],
  routes: ["oral", "transdermal", "intravenous", "subcutaneous", "rectal", "intramuscular"],
  sites: [
    "hip adductors",
    "hip flexors",
    "hamstrings",
    "quadriceps",
    "plantar flexors",
    "elbow flexors",
    "wrist flexors",
    "finger flexors",
  ],
  levels: ["L2-L3", "L3-L4", "L4-L5", "T10", "T6"],
  "infusion-modes": ["simple continuous", "flex", "patient-controlled boluses", "periodic boluses"],
  documents: [
    "Clinic note",
    "Medication history",
    "Procedure note of the trial",
    "Therapy evaluation",
    "Operative note",
    "Pump interrogation report",
    "Refill record",
    "Oncology note",
    "Letter of support",
  ],
} as const satisfies Record<string, readonly string[]>;

/** A list of suggestions. */
export type SuggestionsId = keyof typeof SUGGESTIONS;
