import { useId } from "react";
import { type Along, choicesAlong, detailsAlong, nextRequest } from "../../assessment/next-request";
import type { Assessment } from "../../assessment/record";
import { whoseRequest } from "../../assessment/request-name";
import { Announced } from "../../ui/Announced";
import { evidenceAmounts } from "../opening/taken";
import styles from "./ComesAlong.module.css";

interface ComesAlongProps {
  /** The request on screen. */
  from: Assessment;
  along: Along;
  onChoose: (along: Along) => void;
}

function labelOf(along: Along, from: Assessment): string {
  if (along === "nothing") return "Nothing from this request";
  if (along === "clinic") return "The same clinic details";
  const evidence = evidenceAmounts(from).length > 0 ? ", with this evidence" : "";
  return `The same ${memberOf(from)}${evidence}`;
}

/** The member by name or number; a label names a request, not a member. */
function memberOf({ details }: Assessment): string {
  return whoseRequest({ ...details, requestLabel: "" });
}

/** Names all that comes along, so that it is seen before it is in the new request. */
function Named({ from, along }: { from: Assessment; along: Along }) {
  if (along === "nothing") return null;
  const named = [
    ...detailsAlong(from.details, along).map(({ label }) => label),
    ...evidenceAmounts(nextRequest(from, along)),
  ];
  const whose = along === "member" ? ` of ${memberOf(from)}` : "";
  return (
    <>
      <p>{`Comes along${whose}: ${named.join(", ")}.`}</p>
      {along === "member" && (
        <p>
          <strong>Only for the same member.</strong> Check each date and dose before it is used
          again.
        </p>
      )}
    </>
  );
}

/** What of the request on screen comes along into the new one, chosen and named. */
export function ComesAlong({ from, along, onChoose }: ComesAlongProps) {
  const name = useId();
  const choices = choicesAlong(from);
  if (choices.length === 1) return null;
  return (
    <fieldset className={styles.along}>
      <legend>Begin with</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={along === choice}
            onChange={() => onChoose(choice)}
            autoComplete="off"
          />
          {labelOf(choice, from)}
        </label>
      ))}
      <Announced as="div">
        <Named from={from} along={along} />
      </Announced>
      <p className={styles.never}>
        Answers, codes, label, reference, date of service and file never come along.
      </p>
    </fieldset>
  );
}
