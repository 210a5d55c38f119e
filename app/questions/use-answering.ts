import { useCallback } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import { determine } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import { choose, chosen } from "../criteria/criterion";
import type { AskedQuestion, Service } from "../guidelines/guideline";
import { focusInput } from "../ui/page-focus";

/** The questions opened ahead of the flow, each once: by hand, and the one that a link named. */
export function withLinked(opened: readonly string[], linked: string | undefined): string[] {
  return linked && !opened.includes(linked) ? [...opened, linked] : [...opened];
}

/**
 * What a person does to the answers of a service. The functions read the answers when they are called,
 * so that they stay the same and an unchanged question need not be drawn again.
 */
export function useAnswering(service: Service | undefined, linked: string | undefined) {
  const { getValues, setValue } = useFormContext<Assessment>();

  /** Opened questions stay while they can matter; a cleared answer opens all that is on screen. */
  const record = useCallback(
    (question: AskedQuestion, values: string[]) => {
      if (!service) return;
      const { answers, askRemaining, opened } = getValues();
      const next = { ...answers, [question.id]: values };
      const ahead = withLinked(opened, linked);
      const shown = () => determine(service, answers, { askRemaining, opened: ahead }).asked;
      const kept = values.length === 0 ? shown().map(({ id }) => id) : ahead;
      if (kept.length > 0) {
        const { asked } = determine(service, next, { askRemaining, opened: kept });
        const stay = kept.filter((id) => asked.some((each) => each.id === id));
        setValue("opened", stay);
      }
      setValue("answers", next);
    },
    [service, linked, getValues, setValue],
  );

  const onAnswer = useCallback(
    (question: AskedQuestion, value: string, ticked: boolean) =>
      record(question, choose(question, chosen(getValues("answers"), question.id), value, ticked)),
    [record, getValues],
  );

  const onClear = useCallback(
    (question: AskedQuestion) => {
      flushSync(() => record(question, []));
      focusInput(question.id);
    },
    [record],
  );

  const onOpen = useCallback(
    (question: AskedQuestion) => {
      const opened = new Set([...getValues("opened"), question.id]);
      flushSync(() => setValue("opened", [...opened]));
      focusInput(question.id);
    },
    [getValues, setValue],
  );

  return { onAnswer, onClear, onOpen };
}
