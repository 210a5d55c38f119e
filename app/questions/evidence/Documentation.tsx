import { type ReactNode, Suspense } from "react";
import { flushSync } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import type { Determination } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import { asksForTrial, trialEvidenceFor } from "../../assessment/request/next-request";
import { GUIDELINE } from "../../guidelines/current";
import type { AskedQuestion, Service } from "../../guidelines/guideline";
import { Announced } from "../../ui/Announced";
import { loadedLate, Opening } from "../../ui/loading/loaded-late";
import { useDisclosures } from "../entries/Disclosures";
import { CODES, DOCUMENTS, FINDINGS, FINDINGS_HEADING } from "../entries/entry-names";
import { useLinkedEntry } from "../entries/show-entry";
import styles from "./Documentation.module.css";

/** The part of the page that says so. */
const CARRIED = "trial-carried";

/** On a pump request: offers the evidence of the trial injection that went before it. */
function CarryTrial({ service }: { service: Service }) {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const { isOpen, show } = useDisclosures();
  const [answers, evidence] = useWatch({ control, name: ["answers", "evidence"] });
  if (!asksForTrial(service)) return null;
  const carried = trialEvidenceFor({ ...getValues(), answers, evidence });
  const carry = () => {
    if (carried) flushSync(() => setValue("evidence", carried));
    show(CARRIED, CARRIED);
  };
  return (
    <>
      {carried && (
        <p className={styles.offer}>
          This request has details of a trial injection: doses, or measures before and after.
          <button type="button" className="button quiet" onClick={carry}>
            Move them to A(3)
          </button>
        </p>
      )}
      <Announced id={CARRIED} tabIndex={-1} className={styles.carried}>
        {isOpen(CARRIED) &&
          !carried &&
          "Moved: the trial’s doses and measures are now in the details of A(3)."}
      </Announced>
    </>
  );
}

const DocumentsEditor = loadedLate(() => import("./DocumentsEditor"));
const CodesEditor = loadedLate(() => import("./CodesEditor"));
const Findings = loadedLate(() => import("./Findings"));

interface SectionProps {
  part: string;
  label: string;
  children: ReactNode;
}

/** A part of the documentation that opens in place. What is in it is loaded then. */
function Section({ part, label, children }: SectionProps) {
  const { isOpen, setOpen } = useDisclosures();
  const open = isOpen(part);
  return (
    <div className={styles.section}>
      <h3>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={`${part}-part`}
          onClick={() => setOpen(part, !open)}
        >
          {label}
        </button>
      </h3>
      {open && (
        <div id={`${part}-part`}>
          <Suspense fallback={<Opening />}>{children}</Suspense>
        </div>
      )}
    </div>
  );
}

function counted(label: string, count: number): string {
  return count > 0 ? `${label}: ${count}` : label;
}

/** How much there is, of what can be counted. */
function useAmounts() {
  const { control } = useFormContext<Assessment>();
  const [{ documents, questions }, codes] = useWatch({ control, name: ["evidence", CODES] });
  return {
    documents: documents.length,
    codes: codes.length,
    used: documents.length > 0 || codes.length > 0 || Object.keys(questions).length > 0,
  };
}

interface DocumentationProps {
  determination: Determination;
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** Checks all that is typed, where the person asks for it, and moves to the list of what is wrong. */
function Checking(props: DocumentationProps) {
  const { isOpen, show } = useDisclosures();
  const { trigger } = useFormContext<Assessment>();
  const check = async () => {
    await trigger();
    show(FINDINGS, FINDINGS_HEADING);
  };
  return (
    <>
      <p>
        <button type="button" className="button quiet" onClick={check}>
          Check entries
        </button>
      </p>
      {isOpen(FINDINGS) && (
        <Suspense fallback={<Opening />}>
          <Findings {...props} />
        </Suspense>
      )}
    </>
  );
}

/** After the questions: what documents them. Quiet until it is used. */
export default function Documentation({ determination, onOpen }: DocumentationProps) {
  useLinkedEntry();
  const { documents, codes, used } = useAmounts();
  const { isOpen } = useDisclosures();
  const { service } = determination;
  return (
    <section className={styles.documentation} aria-labelledby="documentation-heading">
      <h2 id="documentation-heading">Supporting documentation</h2>
      <p className={styles.lead}>
        {`Optional. ${GUIDELINE.shortName} does not require it, and it never changes the result.`}
      </p>
      <CarryTrial service={service} />
      <Section part={DOCUMENTS} label={counted("Enclosed documents", documents)}>
        <DocumentsEditor />
      </Section>
      <Section part={CODES} label={counted("Codes (optional)", codes)}>
        <CodesEditor service={service} />
      </Section>
      {(used || isOpen(FINDINGS)) && <Checking determination={determination} onOpen={onOpen} />}
    </section>
  );
}
