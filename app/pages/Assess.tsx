import { useLocation, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { determine, findService } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import { LateSave } from "../keeping/saving/LateSave";
import { LivePanel } from "../questions/LivePanel";
import { Questionnaire } from "../questions/Questionnaire";
import { InProgress, StartPanel } from "../questions/StartPage";
import { useAnswering, withLinked } from "../questions/use-answering";
import { ANSWERING, serviceIn } from "../questions/use-assessment";
import { afterPaint, useAfterPaint } from "../ui/loading/after-paint";
import { Later, loadedLate } from "../ui/loading/loaded-late";

const LabelInName = loadedLate(() => import("../keeping/saving/LabelInName"));
const ResumeRequest = loadedLate(() => import("../keeping/opening/ResumeRequest"));

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
  <Later>
    <ResumeRequest />
  </Later>
);

const START = <StartPanel fromBefore={FROM_BEFORE} />;
const IN_PROGRESS = <InProgress />;

/** What a person chose on the start page that the build rendered, before the script was there. */
function chosenEarly(): string | undefined {
  return document.querySelector<HTMLInputElement>('input[name="service"]:checked')?.value;
}

/** A service that was chosen and that the address does not name yet. */
interface Choice {
  readonly choice?: string | undefined;
  /** The address at which it was chosen, and from which that of the service follows. */
  readonly at?: string;
}

/**
 * The service that is asked about, and the way to another. One that is chosen is asked about at once: the address
 * follows when its first question is painted. From the start page that is a step of its own, which Back undoes.
 */
function useService(linked: string | undefined) {
  const addressed = serviceIn(useParams({ strict: false }));
  const navigate = useNavigate();
  const router = useRouter();
  const { history } = router;
  const [{ choice, at }, setChoice] = useState<Choice>({});
  const choose = useCallback(
    (service: string | undefined) => setChoice({ choice: service, at: history.location.href }),
    [history],
  );
  const isAddress = useCallback(
    (service: string | undefined) => history.location.pathname === `/${service}`,
    [history],
  );
  useEffect(() => {
    // Whoever went elsewhere meanwhile is not brought here again. Where the address has followed, the page has not yet.
    const keep = (latest: Choice) =>
      latest.at === history.location.href || isAddress(latest.choice) ? latest : {};
    return router.subscribe("onResolved", () => setChoice(keep));
  }, [router, history, isAddress]);
  useEffect(() => {
    if (addressed && addressed.id === choice && isAddress(choice)) setChoice({});
  }, [addressed, choice, isAddress]);
  useEffect(() => {
    if (!choice || at === undefined) return undefined;
    const follow = () => {
      // Shown until the next page is there, whichever that is.
      setChoice({ choice });
      if (history.location.href !== at) return;
      const state = linked ? { question: linked } : {};
      // The person may have scrolled since.
      const within = { replace: addressed !== undefined, resetScroll: false, state };
      navigate({ to: "/$service", params: { service: choice }, ...within });
    };
    return afterPaint(follow);
  }, [choice, at, addressed, history, navigate, linked]);
  // Once: back at the start page, what is checked there is of the page that was left.
  const [isFirst] = useState(addressed === undefined);
  useEffect(() => {
    const early = isFirst ? chosenEarly() : undefined;
    if (early) choose(early);
  }, [isFirst, choose]);
  return { service: findService(choice) ?? addressed, choose };
}

export function Assess(): ReactNode {
  const linked = useLocation({ select: ({ state }) => state.question });
  const { service, choose } = useService(linked);
  const { control, setValue } = useFormContext<Assessment>();
  const [answers, askRemaining, opened] = useWatch({ control, name: ANSWERING });
  const { onAnswer, onClear, onOpen } = useAnswering(service, linked);
  const determination =
    service && determine(service, answers, { askRemaining, opened: withLinked(opened, linked) });

  const restDue = useAfterPaint(service !== undefined);

  return (
    <Questionnaire
      determination={determination}
      restDue={restDue}
      above={determination ? undefined : IN_PROGRESS}
      onService={choose}
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
