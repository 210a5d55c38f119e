import { useParams } from "@tanstack/react-router";
import type { Service } from "../guidelines/guideline";
import { SummaryPage } from "../summary/SummaryPage";
import { serviceIn } from "./service-param";
import { useDetermination } from "./use-assessment";

function SummaryOf({ service }: { service: Service }) {
  return <SummaryPage determination={useDetermination(service)} />;
}

export function Summary() {
  const service = serviceIn(useParams({ strict: false }));
  return service && <SummaryOf service={service} />;
}
