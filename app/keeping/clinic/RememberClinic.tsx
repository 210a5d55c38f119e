import { useRef } from "react";
import { ConfirmDialog } from "../../ui/Dialog";
import { useSaidOnChange } from "../../ui/say";
import { useFromFile } from "../draft/use-from-file";
import retention from "../Retention.module.css";
import { CLINIC_DETAILS } from "./clinic-details";
import styles from "./RememberClinic.module.css";
import { clinicWords, useClinic } from "./use-clinic";

interface RememberProps {
  isBlank: boolean;
  onRemember: () => void;
}

/** Asks before anything is remembered, in sight of its terms. Where nothing is typed, there is nothing to ask. */
function Remember({ isBlank, onRemember }: RememberProps) {
  const fromFile = useFromFile();
  return (
    <ConfirmDialog
      trigger="Remember clinic details on this computer"
      title="Remember clinic details on this computer?"
      confirm="Remember them"
      cancel="Do not remember them"
      asks={() => !isBlank}
      onConfirm={onRemember}
    >
      <p>
        <strong>On a shared computer, do not.</strong> Whoever uses this browser can see them.
      </p>
      <ul className={retention.terms}>
        <li>
          What: {CLINIC_DETAILS.map(({ label }) => label).join(", ")}, as they are in this form.
          Nothing of a patient.
        </li>
        <li>Where: in this browser’s local storage on this computer. Nothing is sent anywhere.</li>
        <li>
          How long: until you erase them, here or by “Clear everything”. After a time without use
          the page is cleared, and they stay.
        </li>
        <li>What for: they are filled in where a request has none, each marked to be checked.</li>
      </ul>
      {fromFile && (
        <p>
          This page was opened from a folder: any other page that is opened from one in this browser
          may read them too.
        </p>
      )}
    </ConfirmDialog>
  );
}

type Clinic = ReturnType<typeof useClinic>;

/** What is remembered, detail by detail, and what stands in the form where that differs. */
function Seen({ state, changes }: Pick<Clinic, "state" | "changes">) {
  if (state.kind !== "read") return null;
  const changed = new Map<string, string>(changes.map(({ id, to }) => [id, to || "blank"]));
  return (
    <details className={styles.seen}>
      <summary>What is remembered</summary>
      <dl>
        {CLINIC_DETAILS.map(({ id, label }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <span>{state.clinic[id] ?? "blank"}</span>
              {changed.has(id) && <span>{` (here: ${changed.get(id)})`}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What can be done with what is remembered. */
function Actions(clinic: Clinic) {
  const { state, changes, isBlank, toCheck, fill, confirm, remember, erase } = clinic;
  if (state.kind === "none") return <Remember isBlank={isBlank} onRemember={remember} />;
  const actions = [
    { name: "All filled in is right", act: confirm, when: toCheck > 0 },
    { name: "Fill in the clinic details", act: fill, when: state.kind === "read" && isBlank },
    {
      name: "Update the remembered clinic details",
      act: remember,
      when: changes.length > 0 && !isBlank,
    },
    { name: "Erase the remembered clinic details", act: erase, when: true },
  ];
  return actions
    .filter(({ when }) => when)
    .map(({ name, act }) => (
      <button key={name} type="button" className="button quiet" onClick={act}>
        {name}
      </button>
    ));
}

/** Says whether the clinic's own details are remembered, and lets a person choose, see, change and erase it. */
export default function RememberClinic() {
  const clinic = useClinic();
  const section = useRef<HTMLElement>(null);
  // What was pressed may give way to something else, so focus moves to what stays.
  const andStay = (act: () => void) => () => {
    section.current?.focus();
    act();
  };
  const { fill, confirm, remember, erase } = clinic;
  const words = clinicWords(clinic, clinic.said);
  useSaidOnChange(words);
  return (
    <section ref={section} tabIndex={-1} className={styles.clinic} aria-label="Clinic details">
      <p>{words}</p>
      <div className={styles.actions}>
        <Actions
          {...clinic}
          fill={andStay(fill)}
          confirm={andStay(confirm)}
          remember={andStay(remember)}
          erase={andStay(erase)}
        />
      </div>
      <Seen {...clinic} />
    </section>
  );
}
