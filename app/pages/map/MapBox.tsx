import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { Mark, type MarkShape } from "../../ui/Mark";
import { type Box, MARK_SIZE } from "./drawing";
import styles from "./MapFigure.module.css";
import type { NodeState } from "./map-nodes";

/** From the top of a row of text to its baseline. */
const BASELINE = 10;
const BESIDE_MARK = 6;

interface MarkAtProps {
  shape: MarkShape;
  x: number;
  baseline: number;
}

/** A mark beside a word on this baseline. */
function MarkAt({ shape, x, baseline }: MarkAtProps) {
  return (
    <svg
      x={x}
      y={baseline - 12.5}
      width={MARK_SIZE}
      height={MARK_SIZE}
      viewBox="0 0 23 23"
      className={styles.mark}
      aria-hidden="true"
    >
      <Mark shape={shape} />
    </svg>
  );
}

/** A node's status: at the right end of its first row, or at the start of its last. */
function Status({ box, state: { mark, word } }: { box: Box; state: NodeState }) {
  const { x, y, width, height, room, statusBeside } = box;
  const baseline = statusBeside ? y + room.padding + BASELINE : y + height - room.padding - 1;
  const edge = statusBeside ? x + width - room.padding : x + room.padding;
  const inward = mark ? MARK_SIZE + BESIDE_MARK : 0;
  return (
    <>
      {mark && (
        <MarkAt shape={mark} x={statusBeside ? edge - MARK_SIZE : edge} baseline={baseline} />
      )}
      <text
        x={statusBeside ? edge - inward : edge + inward}
        y={baseline}
        textAnchor={statusBeside ? "end" : "start"}
        className={styles.status}
        data-mark={mark}
      >
        {word}
      </text>
    </>
  );
}

/** A text in lines, each beginning where the one above it does. */
function Lines({ lines, x, step }: { lines: readonly string[]; x: number; step: number }) {
  return lines.map((line) => (
    <Fragment key={line}>
      <tspan x={x} dy={step}>
        {line}
      </tspan>{" "}
    </Fragment>
  ));
}

function Words({ box: { node, x, y, room, lines, answer } }: { box: Box }) {
  const first = y + room.padding + BASELINE;
  const left = x + room.padding;
  return (
    <>
      <text x={left} y={first} className={styles.head}>
        <tspan className={styles.label}>{node.label}</tspan>{" "}
        {node.rule && <tspan dx="4">{node.rule}</tspan>}
      </text>
      <text y={first} className={styles.name}>
        <Lines lines={lines} x={left} step={room.row} />
      </text>
      {answer.length > 0 && (
        <text y={first + lines.length * room.row} className={styles.head}>
          <Lines lines={answer} x={left} step={room.row} />
        </text>
      )}
    </>
  );
}

interface MapBoxProps {
  box: Box;
  state: NodeState | undefined;
  /** Whose questions the boxes lead to. */
  service: string | undefined;
}

/** A node as a box; one that is asked about leads to its question. */
export function MapBox({ box, state, service }: MapBoxProps): ReactNode {
  const { node, x, y, width, height } = box;
  const drawn = (
    <>
      <rect x={x} y={y} width={width} height={height} rx="6" className={styles.frame} />
      <Words box={box} /> {state && <Status box={box} state={state} />}
    </>
  );
  const look = {
    className: styles.box,
    "data-criterion": node.isCriterion ? node.id : undefined,
    "data-status": state?.status,
    "data-deciding": state?.deciding || undefined,
    "data-minor": state?.minor || undefined,
  };
  if (!state?.question || !service) return <g {...look}>{drawn}</g>;
  return (
    <Link to="/$service" params={{ service }} state={{ question: state.question }} {...look}>
      {drawn}
    </Link>
  );
}
