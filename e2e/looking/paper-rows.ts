/** The cells of a row of the table, as one text: an answer in another row does not stand for its own. */
export function row(...cells: readonly string[]): string {
  return cells.join(" ");
}

const A =
  "“Placed for administration of baclofen for spasticity where all of the following (1-3) occur:”";
const TRIED =
  "“The patient has had an adequate trial of non-invasive methods of spasticity control and not had adequate control of spasticity or had intolerable side effects with these methods.”";
const DIFFICULTIES =
  "“The spasticity is causing difficulties with at least one of the following (a, b or c):”";
const RESPONSE =
  "“The patient has a favorable response to a trial intrathecal dosage of the anti-spasmodic drug prior to pump implantation.”";
const B = "“Palliation for severe, intractable pain due to life-limiting active cancer which”";

/** What the rows of category A but for the last say, with what was documented beside an answer. */
export function spasticityRows(
  status: string,
  documented: { readonly use?: string; readonly trial?: string } = {},
): string[] {
  const { use = "", trial = "" } = documented;
  return [
    row("A", A, status),
    row("Baclofen for spasticity.", use),
    row("A(1)", TRIED, "Met"),
    row("Yes.", trial, "One is enough:"),
    "No.",
    "not asked.",
    row("A(2)", DIFFICULTIES, "Met", "One is enough:"),
    "(a) Posture or function: not chosen.",
    "(b) Balance or locomotion: not chosen.",
    "(c) Self-care (or ease of care by parents or caregivers): Yes.",
  ];
}

/** What the last row of category A says. */
export function responseRow(status: string, answer: string, documented = ""): string[] {
  return [row("A(3)", RESPONSE, status), row(`${answer}.`, documented)];
}

/** The row of category B where its use is not claimed. */
export const B_NOT_CLAIMED = row("B", B, "Not claimed.", "Not asked:");
/** And that of category A. */
export const A_NOT_CLAIMED = row("A", A, "Not claimed.", "Not asked:");

/** What the rows of category B, met, say. */
export const CANCER_PAIN_ROWS: readonly string[] = [
  row("B", B, "Met", "All are needed:"),
  "Palliation of pain from cancer.",
  ...["Yes.", "Yes."],
  row(
    "B(1)",
    "“Has not been responsive to non-invasive systemic pain control strategies or had intolerable side effects from such strategies”",
    "Met",
    "One is enough:",
  ),
  ...["No.", "not asked."],
  row(
    "B(2)",
    "“Where the patient has a favorable response to a trial of an intrathecal dose of the analgesic drug prior to pump implantation”",
    "Met",
  ),
  "Favorable.",
];

/** What the rows of maintenance, met, say. */
export const MAINTENANCE_ROWS: readonly string[] = [
  row(
    "Maint. A",
    "“have no significant complications with the current medication regimen or pump delivery system”",
    "Met",
  ),
  "No.",
  row(
    "Maint. B",
    "“are continuing to receive adequate benefit from the pump-delivered medication.”",
    "Met",
  ),
  "Yes.",
];
