import { useParams } from "@tanstack/react-router";
import { findService } from "../../assessment/determination";
import { WorksheetPage } from "./WorksheetPage";

/** The sheet that the address names. */
export function Worksheet() {
  const { sheet } = useParams({ from: "/worksheet/$sheet" });
  return <WorksheetPage service={findService(sheet)} />;
}

/** The sheet for the whole note. */
export function WholeWorksheet() {
  return <WorksheetPage />;
}
