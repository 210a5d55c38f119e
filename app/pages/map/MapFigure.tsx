import "paper-type/faces.css";
import { type ReactNode, useState } from "react";
import type { Provision } from "../../guidelines/guideline";
import styles from "./MapFigure.module.css";
import { MapView } from "./MapView";
import type { MapStates } from "./map-states";
import { drawProvision, VIEWS } from "./views";
import { ZoomBar } from "./ZoomBar";

interface MapFigureProps {
  provision: Provision;
  states: MapStates;
  /** Whose questions the boxes lead to. */
  service: string | undefined;
  label: string;
  /** What the strokes say, where they say anything. */
  children: ReactNode;
}

/** The drawn map with its zoom. Where it is wider than its place, it scrolls and the page does not. */
export function MapFigure({ provision, states, service, label, children }: MapFigureProps) {
  const [zoom, setZoom] = useState(1);
  return (
    <figure className={styles.figure}>
      {children && <figcaption className={styles.legend}>{children}</figcaption>}
      <div className={styles.scroll}>
        <ZoomBar zoom={zoom} onZoom={setZoom} />
        {VIEWS.map((view) => (
          <MapView
            key={view.view}
            view={view}
            drawing={drawProvision(provision, view, states)}
            {...{ zoom, label, states, service }}
          />
        ))}
      </div>
    </figure>
  );
}
