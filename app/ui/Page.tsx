import type { ReactNode } from "react";
import styles from "./Page.module.css";

interface PageProps {
  title: string;
  /** The app's name, which ends the title of the tab. */
  app: string;
  lead?: string;
  children: ReactNode;
}

/** A page of text under its heading. The heading takes focus on arrival; its words title the tab. */
export function Page({ title, app, lead, children }: PageProps) {
  return (
    <div className={styles.page}>
      <title>{`${title} · ${app}`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
