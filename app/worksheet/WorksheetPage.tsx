import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PRODUCT } from "../assessment/product";
import type { Service } from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { Page } from "../ui/Page";
import { Paper } from "./Paper";
import styles from "./WorksheetPage.module.css";
import { wholeWorksheet, worksheetFor } from "./worksheet";

function OtherSheets() {
  return (
    <nav aria-label="Blank worksheets" className={styles.sheets}>
      <Link to="/worksheet" activeOptions={{ exact: true }}>
        The whole note
      </Link>
      {NOTE_170.services.map(({ id, label }) => (
        <Link key={id} to="/worksheet/$sheet" params={{ sheet: id }}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** A sheet to fill by hand, for one service or for the whole note. Nothing of the answers is on it. */
export function WorksheetPage({ service }: { service?: Service | undefined }): ReactNode {
  const worksheet = service ? worksheetFor(service) : wholeWorksheet();
  return (
    <div className={styles.wide}>
      <Page
        app={PRODUCT}
        title={`Blank worksheet: ${worksheet.title}`}
        lead="To fill by hand, at the bedside or beside the chart. Nothing of an assessment under way is printed on it."
      >
        <OtherSheets />
        <p>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
        </p>
        <Paper worksheet={worksheet} />
      </Page>
    </div>
  );
}
