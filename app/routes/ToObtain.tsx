import { useParams } from "@tanstack/react-router";
import type { Service } from "../guidelines/guideline";
import { TodoPage } from "../todo/TodoPage";
import { serviceIn } from "./service-param";
import { useDetermination } from "./use-assessment";

function SheetFor({ service }: { service: Service }) {
  return <TodoPage determination={useDetermination(service)} />;
}

/** What is still to obtain for the service in the address. */
export function ToObtain() {
  const service = serviceIn(useParams({ strict: false }));
  return service && <SheetFor service={service} />;
}
