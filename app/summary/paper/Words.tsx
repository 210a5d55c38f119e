import type { Span } from "../blocks/block";
import { placed } from "./placed";
import styles from "./Words.module.css";

function Word({ span: { text, manner, whole } }: { span: Span }) {
  if (manner === "strong") return <strong>{text}</strong>;
  if (manner === "code") return <code className={styles.code}>{text}</code>;
  return whole ? <cite className={styles.whole}>{text}</cite> : text;
}

/** Words, each in its manner. */
export function Words({ spans }: { spans: readonly Span[] }) {
  return placed(spans).map(({ key, each }) => <Word key={key} span={each} />);
}
