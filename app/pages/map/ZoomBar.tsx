import { useSaidOnChange } from "../../ui/say";
import styles from "./ZoomBar.module.css";

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
export function ZoomBar({ zoom, onZoom }: ZoomBarProps) {
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
