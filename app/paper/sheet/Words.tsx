import type { ReactNode } from "react";
import type { Span } from "./block";
import styles from "./Paper.module.css";

/** Each with its place as its key: what is on paper never changes places. */
export function keyed<Each>(all: readonly Each[]): { readonly key: string; readonly each: Each }[] {
  return all.map((each, place) => ({ key: String(place), each }));
}

interface WordsProps {
  spans: readonly Span[];
  /** What is bold is urgent, not only set apart. */
  urgent?: boolean;
}

function Word({ span, urgent }: { span: Span; urgent: boolean }) {
  const { text, manner, whole, hooks } = span;
  const marked = hooks && { "data-criterion": hooks.criterion, "data-status": hooks.status };
  const words = <Whole text={text} />;
  if (manner === "strong")
    return urgent ? <strong {...marked}>{words}</strong> : <b {...marked}>{words}</b>;
  if (whole) return <cite className={styles.whole}>{text}</cite>;
  return marked ? <span {...marked}>{words}</span> : words;
}

/** Longer than any number: it breaks where it must. */
const LONG = 30;
/** Numbers that hyphens or dashes hold together: browsers break them there. */
const NUMBER = /\d[-–]\d/;

/** A text whose numbers stay on one line. */
export function Whole({ text }: { text: string }): ReactNode {
  if (!NUMBER.test(text)) return text;
  return keyed(text.split(/(\s+)/)).map(({ key, each }) =>
    NUMBER.test(each) && each.length < LONG ? (
      <span key={key} className={styles.whole}>
        {each}
      </span>
    ) : (
      each
    ),
  );
}

/** Words, each in its manner. */
export function Words({ spans, urgent = false }: WordsProps) {
  return keyed(spans).map(({ key, each }) => <Word key={key} span={each} urgent={urgent} />);
}
