import { useFormContext, useWatch } from "react-hook-form";
import { wrongEntries } from "../../assessment/checks/assessment";
import { dayOf, readAs } from "../../assessment/checks/dates";
import type { Assessment } from "../../assessment/record";
import {
  type DetailId,
  latestOf,
  type RequestDetail,
} from "../../assessment/request/request-details";
import { fitted } from "../../assessment/schema/bounds";
import { useChecked } from "../../questions/use-assessment";
import { Entry, type Fitting } from "../../ui/controls/Entry";
import { pressEnded } from "../../ui/controls/press";
import { say } from "../../ui/say";
import styles from "./RequestForm.module.css";

interface DetailProps {
  id: DetailId;
  detail: RequestDetail;
  /** It was filled in, and no one has looked at it yet. */
  isFilledIn: boolean;
}

/** A detail to choose, or to leave blank. */
function Choice({ id, detail: { label, options = [] } }: DetailProps) {
  const { register } = useFormContext<Assessment>();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {[...options, { value: "", label: "Leave blank" }].map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            value={option.value}
            autoComplete="off"
            {...register(`details.${id}`)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** Whoever moves to a detail that was filled in has looked at it. */
function useLook(id: DetailId): () => void {
  const { getValues, setValue } = useFormContext<Assessment>();
  return () => {
    const filledIn = getValues("filledIn") ?? [];
    const rest = filledIn.filter((each) => each !== id);
    if (rest.length < filledIn.length) setValue("filledIn", rest);
  };
}

/** How a detail is typed, where that is not plain. */
function hintFor({ kind, shape }: RequestDetail): string | undefined {
  if (kind === "date") return "Month first";
  return shape === "npi" ? "10 digits" : undefined;
}

/** A detail in words, as typed, and what was found wrong with it when it was last left. */
function Text({ id, detail, isFilledIn, readAs: read }: DetailProps & { readAs?: string }) {
  const { register, trigger, getFieldState, getValues, clearErrors } = useFormContext<Assessment>();
  const name = `details.${id}` as const;
  const message = useChecked((stateOf) => stateOf(name).error?.message);
  const binding = register(name, {
    onBlur: async () => {
      await pressEnded();
      await trigger();
      say(getFieldState(name).error?.message ?? (read && `Read as ${read}`));
    },
    onChange: () => {
      if (!getFieldState(name).invalid || wrongEntries(getValues()).has(name)) return;
      clearErrors(name);
      say("No problem found now.");
    },
  });
  const fitting: Fitting = (typed, end) => fitted(typed, end, getValues(name), getValues());
  return (
    <Entry
      id={name}
      label={detail.label}
      kind="line"
      binding={{ ...binding, onFocus: useLook(id) }}
      hint={hintFor(detail)}
      readAs={read}
      message={message}
      mark={isFilledIn ? "Filled in: check" : undefined}
      fitting={fitting}
    />
  );
}

/** A detail that is a date: with how it was read. */
function DateText(props: DetailProps) {
  const { control } = useFormContext<Assessment>();
  const read = useWatch({
    control,
    name: `details.${props.id}`,
    compute: (typed) => readAs(typed, latestOf(props.detail, dayOf(new Date()))),
  });
  return <Text {...props} {...(read && { readAs: read })} />;
}

const CONTROLS = { text: Text, date: DateText, choice: Choice } as const;

/** A detail of the request, as the control that its kind calls for. */
export function DetailField(props: DetailProps) {
  const Control = CONTROLS[props.detail.kind];
  return <Control {...props} />;
}
