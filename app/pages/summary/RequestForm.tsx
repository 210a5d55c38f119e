import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import type { Finding } from "../../assessment/checks/finding";
import type { Assessment } from "../../assessment/record";
import { type DetailGroup, REQUEST_DETAILS } from "../../assessment/request/request-details";
import { FindingList } from "../../questions/evidence/FindingList";
import { loadedLate, Opening } from "../../ui/loading/loaded-late";
import { DetailField } from "./DetailField";
import styles from "./RequestForm.module.css";

const RequestCodes = loadedLate(() => import("../../questions/evidence/RequestCodes"));
const RememberClinic = loadedLate(() => import("../../keeping/clinic/RememberClinic"));

// One element each for good: typing draws them no second time.
const CODES = (
  <div className={styles.before}>
    <Suspense fallback={<Opening />}>
      <RequestCodes />
    </Suspense>
  </div>
);
const CLINIC = (
  <Suspense
    fallback={
      <section>
        <Opening />
      </section>
    }
  >
    <RememberClinic />
  </Suspense>
);

/** The name of each part of the form; none where its one detail is a choice, which has its own. */
const NAMES: Readonly<Record<DetailGroup, string>> = {
  priority: "",
  member: "Member",
  clinicians: "Clinicians and facility",
  contact: "Clinic contact",
  service: "Service requested",
  reference: "Reference",
};

/** The parts, in the order of the form, in the two columns of a wide page. */
const COLUMNS: readonly (readonly DetailGroup[])[] = [
  ["priority", "member", "clinicians", "contact"],
  ["service", "reference"],
];

/** The details of one part of the form. */
function Group({ group }: { group: DetailGroup }) {
  const { control } = useFormContext<Assessment>();
  const filledIn: readonly string[] = useWatch({ control, name: "filledIn" }) ?? [];
  const fields = REQUEST_DETAILS.filter((detail) => detail.group === group).map((detail) => (
    <DetailField
      key={detail.id}
      id={detail.id}
      detail={detail}
      isFilledIn={filledIn.includes(detail.id)}
    />
  ));
  if (NAMES[group] === "") return fields;
  return (
    <fieldset className={styles.group}>
      <legend>{NAMES[group]}</legend>
      {group === "service" && CODES}
      <div className={styles.fields} data-group={group}>
        {fields}
      </div>
    </fieldset>
  );
}

const FINDINGS_HEADING = "to-check-heading";

/** What leads to the entry of a finding: on this page, or with the questions. */
function WayToEntry({ finding, service }: { finding: Finding; service: string }) {
  const { path, label } = finding;
  const [part, second, third] = path;
  const question = part === "answers" ? second : third;
  const name = path.join(".");
  if (part === "details")
    return (
      <button
        type="button"
        className="link-button"
        onClick={() => document.getElementById(name)?.focus()}
      >
        {label}
      </button>
    );
  return (
    <Link
      to="/$service"
      params={{ service }}
      state={{
        ...(part !== "answers" && { entry: name }),
        ...(typeof question === "string" && { question }),
      }}
    >
      {label}, with the questions
    </Link>
  );
}

interface RequestFormProps {
  service: string;
  findings: readonly Finding[];
}

/** Checks all that is typed, where the person asks for it, and moves to the list of what is wrong. */
function Checking({ findings, service }: RequestFormProps) {
  const { trigger } = useFormContext<Assessment>();
  const [listed, list] = useState(false);
  const check = async () => {
    await trigger();
    flushSync(() => list(true));
    document.getElementById(FINDINGS_HEADING)?.focus();
  };
  return (
    <>
      <p>
        <button type="button" className="button quiet" onClick={check}>
          Check entries
        </button>
      </p>
      {listed && (
        <FindingList
          headingId={FINDINGS_HEADING}
          findings={findings}
          wayTo={(finding) => <WayToEntry finding={finding} service={service} />}
        />
      )}
    </>
  );
}

/** The request's details. None is required, and none is kept beyond this tab's memory unasked. */
export function RequestForm(props: RequestFormProps) {
  return (
    <section
      className={`${styles.form} screen-only`}
      aria-labelledby="request-details"
      aria-describedby="request-details-note"
    >
      <header className={styles.heading}>
        <h2 id="request-details">Request details</h2>
        <p id="request-details-note" className={styles.note}>
          Not saved, unless you keep the draft in this browser (top of the page) or save to a file.
          Leave blank to fill in by hand. Dates: month first.
        </p>
      </header>
      <div className={styles.columns}>
        {COLUMNS.map((groups, index) => (
          <div key={groups.join()} className={styles.column}>
            {groups.map((group) => (
              <Group key={group} group={group} />
            ))}
            {index > 0 && (
              <div className={styles.foot}>
                {CLINIC}
                <Checking {...props} />
              </div>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
