import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { dateForPaper, dayOf } from "../../assessment/checks/dates";
import type { Assessment } from "../../assessment/record";
import { whoseIs } from "../../assessment/whose-page";

/** On paper: which request the states are of, and of which day. */
export function OfRequest() {
  const { control } = useFormContext<Assessment>();
  const details = useWatch({ control, name: "details" });
  const [today] = useState(() => dayOf(new Date()));
  return (
    <strong translate="no">
      {whoseIs(details, today)} · Prepared {dateForPaper(today)}
    </strong>
  );
}
