import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { dayOf } from "../assessment/checks/dates";
import type { Assessment } from "../assessment/record";
import styles from "./MapPage.module.css";

/** To fill by hand. */
const BLANK = "______________________";

/** On paper: which request the states are of, and of which day. */
export function OfRequest() {
  const { control } = useFormContext<Assessment>();
  const requestLabel = useWatch({ control, name: "details.requestLabel" });
  const [today] = useState(() => dayOf(new Date()));
  return (
    <p className={styles.onPaper} translate="no">
      Request: {requestLabel.trim() || BLANK} · Prepared {today}
    </p>
  );
}
