import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { PRODUCT } from "../../assessment/product";
import type { TitleBlock } from "./block";
import { applyPageRule, type Foot, pageRule } from "./every-sheet";
import styles from "./SheetPage.module.css";

interface SheetPageProps {
  title: TitleBlock;
  /** What kind of sheet it is, where only the screen says so. */
  kind?: string;
  /** What heads each page of paper, so that a page parted from the others makes sense. */
  running: { readonly whose: string; readonly outcome: string };
  foot: Foot;
  /** Below the title, on screen only. */
  note?: string | undefined;
  /** What can be done with it. */
  actions: ReactNode;
  children: ReactNode;
}

function Running({ whose, outcome }: SheetPageProps["running"]) {
  return (
    <p className={styles.running} translate="no">
      <span>
        <strong>{whose}</strong> <span>{outcome}</span>
      </span>
    </p>
  );
}

type HeadingProps = Pick<SheetPageProps, "title" | "kind" | "note" | "actions">;

function Heading({ title: { title, lead, stamps }, kind, note, actions }: HeadingProps) {
  return (
    <header className={styles.heading}>
      <div>
        <div className={styles.titleLine}>
          <h1 tabIndex={-1}>
            {kind ? (
              <>
                <span className={`${styles.kind} screen-only`}>{kind}: </span>
                <span>{title}</span>
              </>
            ) : (
              title
            )}
          </h1>
          {stamps.map((stamp) => (
            <p key={stamp} className={styles.stamp}>
              {stamp}
            </p>
          ))}
        </div>
        <p className={styles.lead}>{lead}</p>
        {note && <p className={`${styles.note} screen-only`}>{note}</p>}
      </div>
      <p className={styles.actions}>{actions}</p>
    </header>
  );
}

/** The time of arrival at the page, and again that of each printing or handing over. It does not run on. */
export function usePreparedAt(): [time: Date, takeTime: () => Date] {
  const [time, setTime] = useState(() => new Date());
  useEffect(() => {
    // At once, for the browser lays out the printed pages as soon as the listeners return.
    const takeAtOnce = () => flushSync(() => setTime(new Date()));
    window.addEventListener("beforeprint", takeAtOnce);
    return () => window.removeEventListener("beforeprint", takeAtOnce);
  }, []);
  const takeTime = () => {
    const now = new Date();
    setTime(now);
    return now;
  };
  return [time, takeTime];
}

/** A page made for paper: the same head, foot and type for all that is printed to be sent or filled. */
export function SheetPage(props: SheetPageProps) {
  const { title, kind, running, foot, children } = props;
  const rule = pageRule(foot);
  useEffect(() => applyPageRule(rule), [rule]);
  return (
    <div className={styles.page}>
      <title>{`${kind ? `${kind}: ` : ""}${title.title} · ${PRODUCT}`}</title>
      <Running {...running} />
      <Heading {...props} />
      {children}
    </div>
  );
}
