import { flushSync } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { asksForTrial, trialEvidenceFor } from "../../assessment/trial-evidence";
import type { Service } from "../../guidelines/guideline";
import { Announced } from "../../ui/Announced";
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
