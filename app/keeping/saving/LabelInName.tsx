import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import styles from "./LabelInName.module.css";

/** Lets the label into the names of files, where there is one: otherwise nothing typed is in them. */
export default function LabelInName() {
  const { control, setValue } = useFormContext<Assessment>();
  const [label, ticked = false] = useWatch({
    control,
    name: ["details.requestLabel", "labelInName"],
  });
  if (label.trim() === "") return null;
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={ticked}
        onChange={({ target }) => setValue("labelInName", target.checked)}
        autoComplete="off"
      />
      Put the label in file names
    </label>
  );
}
