import type { Connection, Drawing } from "./drawing";
import { MapBox } from "./MapBox";
import styles from "./MapView.module.css";
import type { MapStates } from "./map-states";
import type { View } from "./views";

function Lines({ connections, states }: { connections: readonly Connection[]; states: MapStates }) {
  const decides = ({ to }: Connection) => states.get(to)?.deciding === true;
  const thinFirst = [...connections].sort((one, other) => +decides(one) - +decides(other));
  return thinFirst.map((connection) => (
    <polyline
      key={connection.to}
      points={connection.points.join(" ")}
      className={styles.line}
      data-deciding={decides(connection) || undefined}
    />
  ));
}

interface MapViewProps {
  drawing: Drawing;
  view: View;
  zoom: number;
  label: string;
  states: MapStates;
  service: string | undefined;
}

/** Half of the thickest stroke, and the focus ring's. */
const MARGIN = 3;

/** A drawing of the tree. Whether it is the one to show, the width it has there decides. */
export function MapView(props: MapViewProps) {
  const { drawing, view, zoom, label, states, service } = props;
  const size = [view.width + 2 * MARGIN, drawing.bottom + 2 * MARGIN];
  return (
    <div className={styles.view} data-view={view.view} translate="no">
      <svg
        aria-label={label}
        width={`${zoom * 100}%`}
        viewBox={[-MARGIN, -MARGIN, ...size].join(" ")}
        preserveAspectRatio="xMinYMin meet"
        className={styles.drawing}
      >
        <Lines connections={drawing.connections} states={states} />
        {drawing.boxes.map((box) => (
          <MapBox key={box.node.id} box={box} state={states.get(box.node.id)} service={service} />
        ))}
      </svg>
    </div>
  );
}
