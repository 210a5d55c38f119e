import {
  type ComponentType,
  createContext,
  type ReactNode,
  Suspense,
  startTransition,
  use,
  useState,
  useSyncExternalStore,
} from "react";
import { Announced } from "../Announced";
import styles from "./loaded-late.module.css";
import { loadWithStyles } from "./lost-styles";

/**
 * What keeps what was entered safe where a part of the page could not be loaded: the way to save it. Nothing, by
 * null, within that itself; and where the page has no such way.
 */
export const Rescue = createContext<ReactNode>(undefined);

/** Stands where a part is being loaded. It shows only where that takes a while. */
export function Opening() {
  return <p className={styles.opening}>Opening…</p>;
}

/** The ways on where something could not be loaded. */
export function WaysOn({ onTryAgain }: { onTryAgain?: () => void }) {
  return (
    <>
      {onTryAgain && (
        <p>
          Try again. If that fails, save what you typed, then reload the page: some browsers, such
          as Firefox, need that.
        </p>
      )}
      <div className={styles.actions}>
        {onTryAgain && (
          <button type="button" className="button quiet" onClick={onTryAgain}>
            Try again
          </button>
        )}
        <Suspense>{use(Rescue)}</Suspense>
        <button type="button" className="button quiet" onClick={() => window.location.reload()}>
          Reload
        </button>
      </div>
    </>
  );
}

function CouldNotOpen({ attempt, onTryAgain }: { attempt: number; onTryAgain: () => void }) {
  if (use(Rescue) === null)
    return (
      <button type="button" className="button quiet" onClick={onTryAgain}>
        Saving could not be loaded: try again
      </button>
    );
  return (
    <div className={styles.failed}>
      <Announced key={attempt}>
        This part could not be loaded: there is no connection, or a newer version of this app has
        replaced it. Nothing you entered is lost.
      </Announced>
      <WaysOn onTryAgain={onTryAgain} />
    </div>
  );
}

type Part<Props> = ComponentType<Props> | undefined;

/** What loads a part: once for all, and once more where that failed. */
interface Loader<Props> {
  readonly part: () => Promise<Part<Props>>;
  readonly again: () => void;
}

interface LateProps<Props> {
  loader: Loader<Props>;
  given: Props;
}

function Late<Props extends object>({ loader, given }: LateProps<Props>): ReactNode {
  const [attempt, setAttempt] = useState(0);
  const Part = use(loader.part());
  if (Part) return <Part {...given} />;
  const tryAgain = () => {
    loader.again();
    startTransition(() => setAttempt(attempt + 1));
  };
  return <CouldNotOpen attempt={attempt} onTryAgain={tryAgain} />;
}

/**
 * A part that is loaded when it is first shown. Where it cannot be, the rest of the page stays, and the part is
 * asked for again at the press of a button.
 */
export function loadedLate<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): (props: Props) => ReactNode {
  let loading: Promise<Part<Props>> | undefined;
  const orNothing = (loaded: ReturnType<typeof load>): Promise<Part<Props>> =>
    loaded.then(
      ({ default: part }) => part,
      () => undefined,
    );
  const loader: Loader<Props> = {
    part: () => {
      loading ??= orNothing(load());
      return loading;
    },
    again: () => {
      loading = orNothing(loadWithStyles(load));
    },
  };
  return (props) => <Late loader={loader} given={props} />;
}

const never = () => () => {};
const yes = () => true;
const no = () => false;

/**
 * Holds parts that are loaded late. They are no part of the start page that the build renders, nor of the first look at
 * it in the browser, which has to find the same.
 */
export function Later({ children }: { children: ReactNode }) {
  const isTakenOver = useSyncExternalStore(never, yes, no);
  return <Suspense>{isTakenOver && children}</Suspense>;
}
