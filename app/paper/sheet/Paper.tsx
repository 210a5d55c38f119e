import "paper-type/faces.css";
import { Mark } from "../../ui/Mark";
import type { AsideBlock, ClosingBlock, FieldsBlock, ResultBlock, SheetBlock } from "./block";
import styles from "./Paper.module.css";
import { qrPath } from "./qr-path";
import { Table } from "./Table";
import { keyed, Whole, Words } from "./Words";

interface QrCodeProps {
  /** What a scanner reads. */
  text: string;
  /** What it is, for those who do not see it. */
  label: string;
  /** Sets its size; without one it is as wide as its place. */
  className?: string | undefined;
}

/** A QR code, black on white on screen and paper alike. No part of the first load: load it lazily. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { path, size } = qrPath(text);
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000000" d={path} />
    </svg>
  );
}

/** A statement to sign by hand, and beside it a code to type, and the same for a scanner. */
function Closing({ attestation, lines, code, picture, instruction }: ClosingBlock) {
  return (
    <div className={styles.closing}>
      <div className={styles.statement}>
        {attestation && <h2>{attestation}</h2>}
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.code}>
        <p className={styles.characters}>{code}</p>
        <p>{instruction}</p>
      </div>
      <QrCode text={code} label={picture} className={styles.qr} />
    </div>
  );
}

/** Longer than any entry should be: as wide as the page, so that it can run on to the next. */
const LONG = 1000;

/** Labels with what was typed. What was not typed is a line to fill by hand. */
function Fields({ name, fields }: FieldsBlock) {
  return (
    <section aria-label={name}>
      <dl className={styles.fields}>
        {fields.map(({ label, value }) => (
          <div key={label} className={styles.field} data-long={value.length > LONG || undefined}>
            <dt>{label}</dt>
            <dd>
              <Whole text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The result in one sentence, with what must stand in its box. */
function Result({ mark, sentence, lines, counts, notices, hooks }: ResultBlock) {
  return (
    <section aria-labelledby="result" className={styles.box} {...hooks}>
      <div className={styles.result}>
        <Mark shape={mark} />
        <div>
          <h2 id="result" className={styles.sentence}>
            {sentence}
          </h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className={styles.counts}>
          {counts.map((count) => (
            <span key={count}>{count}</span>
          ))}
        </p>
      </div>
      {keyed(notices).map(({ key, each }) => (
        <p key={key} className={styles.notice}>
          <Words spans={each} urgent />
        </p>
      ))}
    </section>
  );
}

/** Apart from what it stands beside, and without a mark: no frame, a bar at its side. */
function Aside({ paragraphs }: AsideBlock) {
  return (
    <div className={styles.aside}>
      {keyed(paragraphs).map(({ key, each }) => (
        <p key={key}>
          <Words spans={each} urgent />
        </p>
      ))}
    </div>
  );
}

function Part({ block }: { block: SheetBlock }) {
  switch (block.kind) {
    case "title":
      // The page's own heading says it.
      return null;
    case "fields":
      return <Fields {...block} />;
    case "result":
      return <Result {...block} />;
    case "aside":
      return <Aside {...block} />;
    case "table":
      return <Table {...block} />;
    case "heading":
      return <h2>{block.text}</h2>;
    case "paragraph":
      return (
        <div className={styles.paragraph} data-headed={Boolean(block.heading) || undefined}>
          {block.heading && <h2>{block.heading}</h2>}{" "}
          <p>
            <Words spans={block.spans} />
          </p>
        </div>
      );
    case "closing":
      return <Closing {...block} />;
  }
}

/** Whatever is said, in the order in which it is read. */
function Blocks({ blocks }: { blocks: readonly SheetBlock[] }) {
  return keyed(blocks).map(({ key, each }) => <Part key={key} block={each} />);
}

/** What is printed: one document, in the order in which it is read. */
export function Paper({ label, blocks }: { label: string; blocks: readonly SheetBlock[] }) {
  return (
    <article className={styles.paper} translate="no" aria-label={label}>
      <Blocks blocks={blocks} />
    </article>
  );
}
