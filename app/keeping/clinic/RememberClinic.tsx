import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { ConfirmDialog } from "../../ui/Dialog";
import { useSaidOnChange } from "../../ui/say";
import { useFromFile } from "../draft/use-from-file";
import retention from "../keeping-notice.module.css";
import { CLINIC_DETAILS, changesBetween, clinicIn } from "./clinic-details";
import { CLINIC_STORE, type ClinicState } from "./clinic-store";
import styles from "./RememberClinic.module.css";

/** What became of the last press. */
type Outcome = "" | "refused" | "nothing-typed";

const SAID = {
  "": "",
  refused: "This browser refused to remember the clinic details. Nothing you typed is lost.",
  "nothing-typed":
    "Nothing to remember yet: type a clinician, the facility or a phone number first.",
};

interface Stand {
  readonly state: ClinicState;
  /** How the form differs from what is remembered. */
  readonly changes: ReturnType<typeof changesBetween>;
  /** The form holds no clinic detail. */
  readonly isBlank: boolean;
  /** How many were filled in and not looked at. */
  readonly toCheck: number;
}

function standing({ state, changes, isBlank, toCheck }: Stand): string {
  if (state.kind === "none")
    return "Clinic details are not remembered: type them for each request.";
  if (state.kind === "unreadable")
    return `The clinic details remembered on this computer could not be read: ${state.reason}. None of them is used.`;
  if (isBlank) return "Clinic details are remembered on this computer. None is in this form.";
  const filled = toCheck > 0 ? `Filled in from the clinic details: ${toCheck} to check. ` : "";
  if (changes.length === 0)
    return `${filled}The clinic details here are the same as remembered on this computer.`;
  const labels = changes.map(({ label }) => label).join(", ");
  return `${filled}Different from what is remembered on this computer: ${labels}. What is remembered stays as it is until you update it.`;
}

/** How the form and what is remembered stand to each other, and what the last press came to. */
function clinicWords(stand: Stand, said: Outcome): string {
  return SAID[said] || standing(stand);
}

function isEmpty(clinic: object): boolean {
  return Object.keys(clinic).length === 0;
}

/** Puts what is remembered into a form that holds no clinic detail, each marked until it is looked at. */
function useFill(): () => void {
  const { getValues, setValue, trigger } = useFormContext<Assessment>();
  return () => {
    const state = CLINIC_STORE.state();
    if (state.kind !== "read" || !isEmpty(clinicIn(getValues("details")))) return;
    const filled = CLINIC_DETAILS.filter(({ id }) => state.clinic[id]).map(({ id }) => id);
    for (const id of filled) setValue(`details.${id}`, state.clinic[id] ?? "");
    setValue("filledIn", filled);
    trigger();
  };
}

/** The clinic details in the form and those remembered, and what can be done with them. */
function useClinic() {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const [details, filledIn = []] = useWatch({ control, name: ["details", "filledIn"] });
  const state = useSyncExternalStore(CLINIC_STORE.subscribe, CLINIC_STORE.state);
  const [said, say] = useState<Outcome>("");
  const fill = useFill();
  const fillOnce = useEffectEvent(() => {
    if (!getValues("filledIn")) fill();
  });
  useEffect(() => fillOnce(), []);
  const onForm = clinicIn(details);
  const isBlank = isEmpty(onForm);
  return {
    ...{ state, said, fill, isBlank, onForm, toCheck: filledIn.length },
    changes: state.kind === "read" ? changesBetween(state.clinic, onForm) : [],
    remember: () => {
      if (isBlank) return say("nothing-typed");
      say(CLINIC_STORE.remember({ clinic: onForm }) ? "" : "refused");
    },
    erase: () => {
      say("");
      CLINIC_STORE.erase();
    },
    confirm: () => setValue("filledIn", []),
  };
}

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
        <strong>Do not do this on a shared computer.</strong> Whoever uses this browser can see
        them.
      </p>
      <ul className={retention.terms}>
        <li>
          What: {CLINIC_DETAILS.map(({ label }) => label).join(", ")}, as they are in this form.
          Nothing of a patient.
        </li>
        <li>Where: in this browser’s local storage on this computer. Nothing is sent anywhere.</li>
        <li>
          How long: until you erase them, here or by “Clear everything.” When an unused page is
          cleared, they stay.
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
