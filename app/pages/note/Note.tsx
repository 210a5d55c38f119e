import type { Service } from "../../guidelines/guideline";
import { useDetermination, useServiceInProgress } from "../../questions/use-assessment";
import { NotePage } from "./NotePage";

function NoteFor({ service }: { service: Service }) {
  return <NotePage determination={useDetermination(service)} />;
}

export function Note() {
  const service = useServiceInProgress();
  return service ? <NoteFor service={service} /> : <NotePage />;
}
