import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";

/** The parts of the page that open in place: which are open, and how to get into one. */
export interface Disclosures {
  isOpen: (part: string, byDefault?: boolean) => boolean;
  setOpen: (part: string, open: boolean) => void;
  /** Opens a part and moves to an element in it, once it is there. */
  show: (part: string, elementId: string) => void;
  /** Moves to the element that a part was opened for. For the part to call, once it is there. */
  arrive: () => void;
}

/** Calls back where the whole form is given other values: it is cleared, or a file is opened. */
function useReset(onReset: () => void): void {
  const { subscribe } = useFormContext<Assessment>();
  // The form is never submitted: that it no longer is, it says on being reset, and then only.
  useEffect(
    () => subscribe({ formState: { isSubmitted: true }, callback: onReset }),
    [subscribe, onReset],
  );
}

const Context = createContext<Disclosures | undefined>(undefined);

export function DisclosuresProvider({ children }: { children: ReactNode }) {
  const [parts, setParts] = useState<ReadonlyMap<string, boolean>>(new Map());
  const closeAll = useCallback(() => setParts(new Map()), []);
  useReset(closeAll);
  const awaited = useRef<string>(undefined);
  const setOpen = useCallback(
    (part: string, open: boolean) => setParts((all) => new Map(all).set(part, open)),
    [],
  );
  const arrive = useCallback(() => {
    const element = awaited.current && document.getElementById(awaited.current);
    if (!element) return;
    awaited.current = undefined;
    element.focus();
  }, []);
  const show = useCallback(
    (part: string, elementId: string) => {
      awaited.current = elementId;
      flushSync(() => setOpen(part, true));
      arrive();
    },
    [setOpen, arrive],
  );
  const disclosures = useMemo(() => {
    const isOpen = (part: string, byDefault = false) => parts.get(part) ?? byDefault;
    return { isOpen, setOpen, show, arrive };
  }, [parts, setOpen, show, arrive]);
  return <Context value={disclosures}>{children}</Context>;
}

export function useDisclosures(): Disclosures {
  const disclosures = use(Context);
  if (!disclosures) throw new Error("Parts that open in place need a DisclosuresProvider.");
  return disclosures;
}

/** For a part that is loaded when it is opened: moves to what it was opened for. */
export function useArrival(): void {
  const { arrive } = useDisclosures();
  useEffect(arrive, [arrive]);
}

/** Details of a request as a whole stand beside those of its questions. */
export const REQUEST = "service";

/** The part of the page in which a question's details open. */
export function detailsOf(questionId: string): string {
  return `details-${questionId}`;
}

/** Makes sure that a question has details to type into. */
export function useEnsureDetails(): (questionId: string) => void {
  const { getValues, setValue } = useFormContext<Assessment>();
  return (questionId) => {
    const name = `evidence.questions.${questionId}` as const;
    if (!getValues(name)) setValue(name, { note: "", citations: [], forms: {} });
  };
}
