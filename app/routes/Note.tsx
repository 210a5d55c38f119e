import type { Service } from "../guidelines/guideline";
import { NotePage } from "../note/NotePage";
import { useDetermination, useServiceInProgress } from "./use-assessment";

function NoteFor({ service }: { service: Service }) {
  return <NotePage determination={useDetermination(service)} />;
}

export function Note() {
  const service = useServiceInProgress();
  return service ? <NoteFor service={service} /> : <NotePage />;
}
