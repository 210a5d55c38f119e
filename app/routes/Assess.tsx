import { useLocation, useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { flushSync } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import { determine } from "../assessment/determination";
import { type Assessment, countAnswered } from "../assessment/record";
import { choose, chosen } from "../criteria/criterion";
import type { AskedQuestion, Service } from "../guidelines/guideline";
import { loadedLate } from "../questionnaire/evidence/Opening";
import { LivePanel } from "../questionnaire/LivePanel";
import { Questionnaire } from "../questionnaire/Questionnaire";
import { StartPanel } from "../questionnaire/StartPanel";
import { focusQuestion } from "./arrivals";
import { StartOver } from "./StartOver";
import { serviceIn } from "./service-param";
import { useServiceInProgress } from "./use-assessment";

const Save = loadedLate(() => import("./Save"));
const TakeUpFromBefore = loadedLate(() => import("./TakeUpFromBefore"));

export function Assess(): ReactNode {
  const service = serviceIn(useParams({ strict: false }));
  const linked = useLocation().state.question;
  const navigate = useNavigate();
  const inProgress = useServiceInProgress();
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const [answers, askRemaining, opened] = useWatch({
    control,
    name: ["answers", "askRemaining", "opened"],
  });
  const choices = { askRemaining, opened: linked ? [...opened, linked] : opened };
  const determination = service && determine(service, answers, choices);

  const goTo = (id: string) =>
    navigate({
      to: "/$service",
      params: { service: id },
      replace: service !== undefined,
      state: linked ? { question: linked } : {},
    });

  /** Opened questions stay while they can matter; a cleared answer opens all that is on screen. */
  const record = (of: Service, question: AskedQuestion, values: string[]) => {
    const next = { ...getValues("answers"), [question.id]: values };
    const shown = determination?.asked.map(({ id }) => id) ?? [];
    const kept = values.length === 0 ? shown : choices.opened;
    const { asked } = determine(of, next, { ...choices, opened: kept });
    setValue(
      "opened",
      kept.filter((id) => asked.some((each) => each.id === id)),
    );
    setValue("answers", next);
  };

  const open = (question: AskedQuestion) => {
    flushSync(() => setValue("opened", [...new Set([...opened, question.id])]));
    focusQuestion(question.id);
  };

  return (
    <Questionnaire
      determination={determination}
      onService={goTo}
      onAnswer={(question, value, ticked) =>
        service &&
        record(service, question, choose(question, chosen(answers, question.id), value, ticked))
      }
      onClear={(question) => {
        if (!service) return;
        flushSync(() => record(service, question, []));
        focusQuestion(question.id);
      }}
      onOpen={open}
      askRemaining={askRemaining}
      onAskRemaining={(ask) => setValue("askRemaining", ask)}
    >
      {determination ? (
        <LivePanel determination={determination} onOpen={open}>
          <Suspense>
            <Save />
          </Suspense>
          <StartOver />
        </LivePanel>
      ) : (
        <StartPanel
          inProgress={inProgress}
          answered={countAnswered(answers)}
          fromBefore={
            <Suspense>
              <TakeUpFromBefore />
            </Suspense>
          }
        >
          <StartOver />
        </StartPanel>
      )}
    </Questionnaire>
  );
}
