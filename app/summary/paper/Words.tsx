import type { Span } from "../blocks/block";
import { placed } from "./placed";
import styles from "./Words.module.css";

interface WordsProps {
  spans: readonly Span[];
  /** What is bold is pressing, not only set apart. */
  pressing?: boolean;
}

function Word({ span, pressing }: { span: Span; pressing: boolean }) {
  const { text, manner, whole } = span;
  if (manner === "strong") return pressing ? <strong>{text}</strong> : <b>{text}</b>;
  if (manner === "code") return <code className={styles.code}>{text}</code>;
  return whole ? <cite className={styles.whole}>{text}</cite> : text;
}

/** Words, each in its manner. */
export function Words({ spans, pressing = false }: WordsProps) {
  return placed(spans).map(({ key, each }) => <Word key={key} span={each} pressing={pressing} />);
}
