import { useFormContext, useWatch } from "react-hook-form";
import { contradictionsIn } from "../assessment/checks/contradictions";
import type { Determination } from "../assessment/determination";
import type { Evidence } from "../assessment/evidence/evidence";
import { countGaps, gaps, missingInWords } from "../assessment/gaps";
import type { Assessment } from "../assessment/record";
import { lineSentence, resultHooks, resultMark } from "../assessment/wording";
import { NOT_PART } from "../guidelines/current";
import type { AskedQuestion } from "../guidelines/guideline";
import { Caution } from "../ui/Caution";
import { Mark } from "../ui/Mark";
import tone from "../ui/Tone.module.css";
import { FurtherLine } from "./FurtherLine";
import styles from "./LivePanel.module.css";
import { SummaryLink } from "./SummaryLink";
import { useChecked } from "./use-assessment";

interface ResultBoxProps {
  determination: Determination;
}

/** The parts of an assessment in which something typed can be wrong. */
const TYPED = ["details", "evidence", "codes"] as const;

/** How much is missing: of the answers while the result is open, then of their sources. */
function missingNow(determination: Determination, evidence: Evidence): string | undefined {
  const [answers, sources] = missingInWords(countGaps(gaps(determination, evidence, [])));
  return determination.consequence.result === "undetermined" ? answers : sources;
}

interface LeadsToProps extends ResultBoxProps {
  evidence: Evidence;
  missing: string | undefined;
}

/** What the bar on a narrow screen leads to. */
function LeadsTo({ determination, evidence, missing }: LeadsToProps) {
  const contradictory = contradictionsIn(determination, evidence).length > 0;
  const typed = useChecked((stateOf) => TYPED.some((part) => stateOf(part).invalid));
  const toCheck = typed || contradictory;
  const words = [
    ...(determination.caution ? ["Caution"] : []),
    ...(toCheck ? ["Entries to check"] : []),
    ...(missing ? [missing] : []),
  ].join(". ");
  return <span>{words}</span>;
}

/** From the bar on a narrow screen to the summary, once no answer can change the result. */
function ToSummary({ determination: { consequence, service } }: ResultBoxProps) {
  if (consequence.result === "undetermined") return null;
  return <SummaryLink service={service.id} className={styles.jump} />;
}

/** From the bar on a narrow screen to what goes with the result. */
function showDetails(): void {
  const details = document.getElementById("result-details");
  details?.scrollIntoView({ block: "start" });
  details?.focus({ preventScroll: true });
}

/** The result so far, in the note's terms. On a narrow screen it stays in view as a bar. */
export function ResultBox({ determination }: ResultBoxProps) {
  const { control } = useFormContext<Assessment>();
  const evidence = useWatch({ control, name: "evidence" });
  const { consequence, lineFinding } = determination;
  const { result, sentence } = consequence;
  const missing = missingNow(determination, evidence);
  return (
    <div className={`${tone.tone} ${styles.result}`} {...resultHooks(consequence, lineFinding)}>
      <Mark shape={resultMark(result)} />
      <h2 className={styles.sentence}>{sentence}</h2>
      {missing && <p className={styles.open}>{missing}</p>}
      <div className={styles.ways}>
        <ToSummary determination={determination} />
        <button type="button" className={styles.jump} onClick={showDetails}>
          <LeadsTo determination={determination} evidence={evidence} missing={missing} />
        </button>
      </div>
    </div>
  );
}

interface ResultRemarksProps {
  determination: Determination;
  onOpen: (question: AskedQuestion) => void;
}

/** What goes with the result: its remark, the further line, and the caution that is not the note's. */
export function ResultRemarks({ determination, onOpen }: ResultRemarksProps) {
  const { consequence, caution } = determination;
  if (!consequence.remark && !lineSentence(determination) && !caution) return null;
  return (
    <div className={styles.remarks}>
      {consequence.remark && <p>{consequence.remark}</p>}
      <FurtherLine determination={determination} onOpen={onOpen} />
      {caution && <Caution lead={NOT_PART} text={caution.text} source={caution.source} />}
    </div>
  );
}
