import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { findService } from "../../assessment/determination";
import { PRODUCT } from "../../assessment/product";
import { GUIDELINE } from "../../guidelines/current";
import type { Service } from "../../guidelines/guideline";
import { leadOf, madeBy } from "../../paper/sheet/every-sheet";
import { Paper } from "../../paper/sheet/Paper";
import { SheetPage } from "../../paper/sheet/SheetPage";
import styles from "./Worksheet.module.css";
import { worksheetBlocks } from "./worksheet-blocks";
import { wholeWorksheet, worksheetFor } from "./worksheet-sections";

function OtherSheets() {
  return (
    <nav aria-label="Blank worksheets" className={styles.sheets}>
      <Link to="/worksheet" activeOptions={{ exact: true }}>
        The whole note
      </Link>
      {GUIDELINE.services.map(({ id, label }) => (
        <Link key={id} to="/worksheet/$sheet" params={{ sheet: id }}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** A sheet to fill by hand, for one service or for the whole note. Nothing of the answers is on it. */
function WorksheetPage({ service }: { service?: Service | undefined }): ReactNode {
  const worksheet = service ? worksheetFor(service) : wholeWorksheet();
  const title = `Blank worksheet: ${worksheet.title}`;
  const made = { product: PRODUCT, version: __APP_VERSION__, ...GUIDELINE };
  return (
    <SheetPage
      title={{ kind: "title", title, lead: leadOf(GUIDELINE), stamps: [] }}
      running={{ whose: `Worksheet: ${worksheet.title}`, outcome: "Request: ____________________" }}
      foot={{ madeBy: madeBy(made) }}
      note="To fill in by hand, at the bedside or beside the chart. It prints nothing from the request in this tab."
      actions={
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      }
    >
      <OtherSheets />
      <Paper label={`Worksheet: ${worksheet.title}`} blocks={worksheetBlocks(worksheet)} />
    </SheetPage>
  );
}

/** The sheet that the address names. */
export function Worksheet() {
  const { sheet } = useParams({ from: "/worksheet/$sheet" });
  return <WorksheetPage service={findService(sheet)} />;
}

/** The sheet for the whole note. */
export function WholeWorksheet() {
  return <WorksheetPage />;
}
