import { useLocation, useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, Suspense, useCallback, useDeferredValue } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { determine } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import { LivePanel } from "../questionnaire/LivePanel";
import { Questionnaire } from "../questionnaire/Questionnaire";
import { StartPanel } from "../questionnaire/StartPanel";
import { loadedLate } from "../ui/loaded-late";
import { Entered } from "./Entered";
import { LateSave } from "./LateSave";
import { serviceIn } from "./service-param";
import { useAnswering, withLinked } from "./use-answering";
import { ANSWERING } from "./use-assessment";

const LabelInName = loadedLate(() => import("../files/LabelInName"));
const TakeUpFromBefore = loadedLate(() => import("./TakeUpFromBefore"));

const SAVE_LABEL = "Save to a file";

/** Holds the place of saving, so that nothing beside it moves as that comes. */
function SaveSoon() {
  return (
    <button type="button" className="button quiet" disabled>
      {SAVE_LABEL}
    </button>
  );
}

/** Elements for good: React draws them once, not with every answer. */
const PANEL_ACTIONS = (
  <Suspense fallback={<SaveSoon />}>
    <LateSave label={SAVE_LABEL} />
    <LabelInName />
  </Suspense>
);
const FROM_BEFORE = (
  <Suspense>
    <TakeUpFromBefore />
  </Suspense>
);

const START = <StartPanel fromBefore={FROM_BEFORE} />;
const ENTERED = <Entered />;

/** Leads to a service. From the start page that is a step of its own, which Back undoes. */
function useGoTo(replace: boolean, linked: string | undefined) {
  const navigate = useNavigate();
  return useCallback(
    (id: string) =>
      navigate({
        to: "/$service",
        params: { service: id },
        replace,
        state: linked ? { question: linked } : {},
      }),
    [navigate, replace, linked],
  );
}

export function Assess(): ReactNode {
  const service = serviceIn(useParams({ strict: false }));
  const linked = useLocation({ select: ({ state }) => state.question });
  const goTo = useGoTo(service !== undefined, linked);
  const { control, setValue } = useFormContext<Assessment>();
  const [answers, askRemaining, opened] = useWatch({ control, name: ANSWERING });
  const { onAnswer, onClear, onOpen } = useAnswering(service, linked);
  const determination =
    service && determine(service, answers, { askRemaining, opened: withLinked(opened, linked) });

  const restDue = useDeferredValue(service !== undefined);

  return (
    <Questionnaire
      determination={determination}
      restDue={restDue}
      above={determination ? undefined : ENTERED}
      onService={goTo}
      onAnswer={onAnswer}
      onClear={onClear}
      onOpen={onOpen}
      askRemaining={askRemaining}
      onAskRemaining={(ask) => setValue("askRemaining", ask)}
    >
      {determination && restDue ? (
        <LivePanel determination={determination} onOpen={onOpen}>
          {PANEL_ACTIONS}
        </LivePanel>
      ) : (
        START
      )}
    </Questionnaire>
  );
}
