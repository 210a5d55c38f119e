import type { Service } from "../../guidelines/guideline";
import { useDetermination, useServiceInProgress } from "../../questions/use-assessment";
import { MapPage } from "./MapPage";

function MapFor({ service }: { service: Service }) {
  return <MapPage determination={useDetermination(service)} />;
}

export function ProvisionMap() {
  const service = useServiceInProgress();
  return service ? <MapFor service={service} /> : <MapPage />;
}
