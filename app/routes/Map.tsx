import type { Service } from "../guidelines/guideline";
import { MapPage } from "../map/MapPage";
import { useDetermination, useServiceInProgress } from "./use-assessment";

function MapFor({ service }: { service: Service }) {
  return <MapPage determination={useDetermination(service)} />;
}

export function ProvisionMap() {
  const service = useServiceInProgress();
  return service ? <MapFor service={service} /> : <MapPage />;
}
