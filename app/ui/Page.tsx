import type { ReactNode } from "react";
import styles from "./Page.module.css";

interface PageProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page of text under its heading. The heading takes focus on arrival; its words title the tab. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <div className={styles.page}>
      <title>{`${title} · Note 170`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
