import "paper-type/faces.css";
import { type ReactNode, useState } from "react";
import type { Provision } from "../../guidelines/guideline";
import { useSaidOnChange } from "../../ui/say";
import type { Connection, Drawing } from "./drawing";
import { MapBox } from "./MapBox";
import styles from "./MapFigure.module.css";
import type { MapStates } from "./map-nodes";
import { drawProvision, VIEWS, type View } from "./views";

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
function MapView(props: MapViewProps) {
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

const STEPS = [0.5, 0.7, 1, 1.4, 2, 3];
/** As wide as its place. */
const FIT = 1;

interface ZoomBarProps {
  zoom: number;
  onZoom: (zoom: number) => void;
}

interface StepProps {
  label: string;
  /** The drawn sign. */
  path: string;
  /** The zoom it leads to; none at the end of the steps. */
  to: number | undefined;
  onZoom: (zoom: number) => void;
}

function inWords(zoom: number): string {
  return `${Math.round(zoom * 100)} %`;
}

/** At the end of the steps it stays where it is, so that focus is not lost. */
function Step({ label, path, to, onZoom }: StepProps) {
  return (
    <button
      type="button"
      className="button quiet"
      aria-label={label}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onZoom(to)}
    >
      <svg viewBox="0 0 20 20" className={styles.sign} aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** Sizes and prints the drawing. It stands in the scrolled area, so that arrow keys scroll it. */
function ZoomBar({ zoom, onZoom }: ZoomBarProps) {
  const smaller = STEPS.findLast((step) => step < zoom);
  const larger = STEPS.find((step) => step > zoom);
  useSaidOnChange(inWords(zoom));
  return (
    <fieldset className={styles.bar}>
      <legend className="visually-hidden">The drawing</legend>
      <Step label="Smaller" path="M4 10h12" to={smaller} onZoom={onZoom} />
      <span className={styles.size}>{inWords(zoom)}</span>
      <Step label="Larger" path="M4 10h12M10 4v12" to={larger} onZoom={onZoom} />
      <button type="button" className="button quiet" onClick={() => onZoom(FIT)}>
        Fit
      </button>
      <button type="button" className="button quiet" onClick={() => window.print()}>
        Print
      </button>
    </fieldset>
  );
}

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
