import type { ReactNode } from "react";
import type { Determination } from "../../assessment/determination";
import { resultHooks, resultMark } from "../../assessment/wording";
import { GUIDELINE, NOT_PART } from "../../guidelines/current";
import type { Provision } from "../../guidelines/guideline";
import { FurtherLine } from "../../questions/FurtherLine";
import { Caution } from "../../ui/Caution";
import { Mark } from "../../ui/Mark";
import tone from "../../ui/Tone.module.css";
import styles from "./Map.module.css";

/** The result that the drawn path leads to, with what always goes with it. */
export function MapResult({ determination }: { determination: Determination }): ReactNode {
  const { consequence, lineFinding, caution } = determination;
  return (
    <div className={styles.box}>
      <p className={`${tone.tone} ${styles.result}`} {...resultHooks(consequence, lineFinding)}>
        <Mark shape={resultMark(consequence.result)} />
        <strong>{consequence.sentence}</strong>
      </p>
      {consequence.remark && <p>{consequence.remark}</p>}
      <FurtherLine determination={determination} />
      {caution && <Caution lead={NOT_PART} text={caution.text} source={caution.source} />}
    </div>
  );
}

/** Without an assessment: what the provision can come to. */
export function MapOutcomes({ provision }: { provision: Provision }): ReactNode {
  const { met, "not-met": notMet } = provision.consequences;
  const cautioned = GUIDELINE.services.some(
    (service) => service.provision === provision && service.caution === "always",
  );
  return (
    <div className={styles.box}>
      <p>
        If this holds: <strong>{met.sentence}</strong>. <span>{met.remark}</span>
      </p>
      <p>
        If this does not hold: <strong>{notMet.sentence}</strong>. <span>{notMet.remark}</span>
      </p>
      {cautioned && (
        <Caution lead={NOT_PART} text={GUIDELINE.caution.text} source={GUIDELINE.caution.source} />
      )}
    </div>
  );
}
