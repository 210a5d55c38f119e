import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { choicesAlong } from "../../assessment/request/next-request";
import { useOpening } from "../../keeping/opening/opening";
import { NewRequestDialog } from "../../keeping/saving/NewRequestDialog";
import Save from "../../keeping/saving/Save";
import { focusHeading } from "../../ui/page-focus";
import styles from "./WaysOut.module.css";

/**
 * The one way out of a request: it asks where something would be lost, or something can come along into the next,
 * and else starts at once.
 */
export function NewRequest({ draftKept }: { draftKept: boolean }) {
  const { work } = useOpening();
  const { getValues } = useFormContext<Assessment>();
  const begin = useBegin();
  const [from, setFrom] = useState<Assessment>();
  const press = () => {
    const onScreen = structuredClone(getValues());
    const isAsked = work.pieces(onScreen).length > 0 || choicesAlong(onScreen).length > 1;
    if (isAsked) setFrom(onScreen);
    else begin(emptyAssessment());
  };
  return (
    <>
      <button
        type="button"
        className={`button quiet ${styles.new}`}
        aria-haspopup="dialog"
        onClick={press}
      >
        New request
      </button>
      {from && (
        <NewRequestDialog
          from={from}
          work={work}
          draftKept={draftKept}
          onStart={(next) => {
            setFrom(undefined);
            begin(next);
          }}
          onCancel={() => setFrom(undefined)}
          save={(start) => <Save label="Save and start" primary onSaved={start} />}
        />
      )}
    </>
  );
}

/**
 * Begins a new request in place of the one on screen, at the first question. What the tab kept goes with that one;
 * a kept draft and other tabs stay as they are.
 */
function useBegin(): (next: Assessment) => Promise<void> {
  const { keeper } = useRouteContext({ from: "__root__" });
  const { reset } = useFormContext<Assessment>();
  const navigate = useNavigate();
  return async (next) => {
    try {
      // First, or the page would speak of the result of a request that is no more.
      await navigate({ to: "/" });
    } finally {
      keeper.clear();
      reset(next);
    }
    focusHeading();
  };
}
