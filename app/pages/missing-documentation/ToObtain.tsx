import { useParams } from "@tanstack/react-router";
import type { Service } from "../../guidelines/guideline";
import { useDetermination } from "../../questions/use-assessment";
import { NothingAnswered } from "../NothingAnswered";
import { serviceIn } from "../service-param";
import { TodoPage } from "./TodoPage";

function SheetFor({ service }: { service: Service }) {
  const determination = useDetermination(service);
  return (
    <>
      <NothingAnswered determination={determination} />
      <TodoPage determination={determination} />
    </>
  );
}

/** The missing documentation for the service in the address. */
export function ToObtain() {
  const service = serviceIn(useParams({ strict: false }));
  return service && <SheetFor service={service} />;
}
