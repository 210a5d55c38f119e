/** The cells of a row of criteria, as one text: an answer in another row does not stand for its own. */
export function row(...cells: readonly string[]): string {
  return cells.join(" ");
}

interface Asked {
  readonly use: string;
  readonly trial: string;
  readonly control: string;
  readonly difficulties: string;
  readonly response: string;
}

/** What is asked on category A of a system that is not there yet. */
export const OF_NEW: Asked = {
  use: "What will the system be used for?",
  trial: "Has the patient had an adequate trial of non-invasive methods of spasticity control?",
  control: "Did those methods give adequate control of spasticity?",
  difficulties: "Which of these is the spasticity making difficult?",
  response:
    "How did the patient respond to a trial intrathecal dose of the antispasmodic, before pump implantation?",
};

/** And of one that is. */
export const OF_PRESENT: Asked = {
  use: "What is the system used for, or what will it be used for?",
  trial:
    "Did the patient, before the original implantation or without the pump, have an adequate trial of non-invasive methods of spasticity control?",
  control: "Did those methods, before or without the pump, give adequate control of spasticity?",
  difficulties:
    "Which of these did the spasticity make difficult before the original implantation, or would it without the pump?",
  response:
    "How did the patient respond to the trial intrathecal dose of the antispasmodic before the original implantation?",
};

/** The rows of category A but for the last, with what was documented beside an answer. */
export function spasticityRows(asked: Asked, documented: Partial<Asked> = {}): string[] {
  const { use = "", trial = "" } = documented;
  const tried =
    "“The patient has had an adequate trial of non-invasive methods of spasticity control”";
  const care = "Self-care, or ease of care by parents or caregivers";
  return [
    row(
      "A",
      "“Placed for administration of baclofen for spasticity”",
      "Met",
      asked.use,
      "Baclofen for spasticity",
      use,
    ),
    row("A(1)", tried, "Met", asked.trial, "Yes", trial),
    row("A(1)", "“not had adequate control of spasticity”", "Met", asked.control, "No"),
    row("A(1)", "Intolerable side effects", "Not needed", "Not asked"),
    row("(a, b or c):”", "Met", asked.difficulties, care),
    row("A(2)(a)", "“Posture or function”", "Not needed", "No (not chosen)"),
    row("A(2)(b)", "“Balance or locomotion”", "Not needed", "No (not chosen)"),
    row("A(2)(c)", "“Self-care (or ease of care by parents or caregivers)”", "Met", "Yes"),
  ];
}

/** The last row of category A. */
export function responseRow(asked: Asked, status: string, answer: string, documented = ""): string {
  const words =
    "“The patient has a favorable response to a trial intrathecal dosage of the anti-spasmodic drug prior to pump implantation.”";
  return row("A(3)", words, status, asked.response, answer, documented);
}

/** The row that heads category B where its use is not claimed. */
export const B_NOT_CLAIMED = row(
  "B",
  "Pain from active cancer, all of:",
  "“Palliation for severe, intractable pain due to life-limiting active cancer which”",
  "Not claimed",
);

/** The rows of category B, met, for a system that is not there yet. */
export const CANCER_PAIN_ROWS: readonly string[] = [
  row("B", "“Palliation”", "Met", OF_NEW.use, "Palliation of pain from cancer"),
  row("B", "“severe, intractable pain”", "Met", "Is the pain both severe and intractable?", "Yes"),
  row(
    "B",
    "“due to life-limiting active cancer”",
    "Met",
    "Is the pain due to cancer that is both active and life-limiting?",
    "Yes",
  ),
  row(
    "B(1)",
    "“Has not been responsive to non-invasive systemic pain control strategies”",
    "Met",
    "After non-invasive systemic pain control was used, did the pain respond?",
    "No",
  ),
  row("B(1)", "Intolerable side effects", "Not needed", "Not asked"),
  row(
    "B(2)",
    "“Where the patient has a favorable response to a trial of an intrathecal dose of the analgesic drug prior to pump implantation”",
    "Met",
    "How did the patient respond to a trial intrathecal dose of the analgesic, before pump implantation?",
    "Favorably",
  ),
];

/** The rows of maintenance, met. */
export const MAINTENANCE_ROWS: readonly string[] = [
  row(
    "Maint. A",
    "“have no significant complications with the current medication regimen or pump delivery system”",
    "Met",
    "Are there significant complications with the current medication regimen or the pump delivery system?",
    "No",
  ),
  row(
    "Maint. B",
    "“are continuing to receive adequate benefit from the pump-delivered medication.”",
    "Met",
    "Is the patient continuing to receive adequate benefit from the pump-delivered medication?",
    "Yes",
  ),
];
