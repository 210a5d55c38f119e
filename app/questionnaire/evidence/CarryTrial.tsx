import { flushSync } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { asksForTrial, trialEvidenceFor } from "../../assessment/trial-evidence";
import type { Service } from "../../guidelines/guideline";
import { useDisclosures } from "./Disclosures";
import styles from "./Documentation.module.css";

/** The part of the page that says so. */
const CARRIED = "trial-carried";

/** On a pump request: offers the evidence of the trial injection that went before it. */
export function CarryTrial({ service }: { service: Service }) {
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
          Evidence of a trial injection is in this assessment: doses, or measures before and after.
          <button type="button" className="button quiet" onClick={carry}>
            Carry it to A(3)
          </button>
        </p>
      )}
      <p id={CARRIED} tabIndex={-1} role="status" className={styles.carried}>
        {isOpen(CARRIED) &&
          !carried &&
          "Carried: the trial’s doses and measures stand in the details of A(3)."}
      </p>
    </>
  );
}
