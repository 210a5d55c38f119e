import styles from "./Mark.module.css";

/** Drawn, for the typeface has no such signs; and told apart by shape, never by color alone. */
export type MarkShape = "tick" | "cross" | "question" | "dash";

const PATHS: Record<MarkShape, string> = {
  tick: "M6.2 10.4l2.7 2.7 5-5.6",
  cross: "M7 7l6 6M13 7l-6 6",
  question: "M7.6 8a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.4v.3M10 14.4v.2",
  dash: "M6.8 10h6.4",
};

/** A sign beside a word that says the same; so it is hidden from assistive technology. */
export function Mark({ shape }: { shape: MarkShape }) {
  return (
    <svg className={styles.mark} data-shape={shape} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" />
      <path d={PATHS[shape]} />
    </svg>
  );
}
