import { type ReactNode, Suspense } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Determination } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";
import type { AskedQuestion } from "../../guidelines/guideline";
import { loadedLate, Opening } from "../../ui/loaded-late";
import { CarryTrial } from "./CarryTrial";
import { useDisclosures } from "./Disclosures";
import styles from "./Documentation.module.css";
import { CODES, DOCUMENTS } from "./names";
import { FINDINGS, useCheck } from "./use-check";
import { useLinkedEntry } from "./use-linked-entry";

const DocumentsEditor = loadedLate(() => import("./DocumentsEditor"));
const CodesEditor = loadedLate(() => import("./CodesEditor"));
const FindingList = loadedLate(() => import("./FindingList"));

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

/** Checks all that is typed, where the person asks for it. */
function Checking(props: DocumentationProps) {
  const { isOpen } = useDisclosures();
  const check = useCheck();
  return (
    <>
      <p>
        <button type="button" className="button quiet" onClick={check}>
          Check entries
        </button>
      </p>
      {isOpen(FINDINGS) && (
        <Suspense fallback={<Opening />}>
          <FindingList {...props} />
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
