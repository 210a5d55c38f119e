import type { SheetBlock } from "./block";
import { Closing } from "./Closing";
import { Fields } from "./Fields";
import { keyed } from "./keyed";
import styles from "./Paper.module.css";
import { Aside, Result } from "./Result";
import { Table } from "./Table";
import { Words } from "./Words";

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
export function Blocks({ blocks }: { blocks: readonly SheetBlock[] }) {
  return keyed(blocks).map(({ key, each }) => <Part key={key} block={each} />);
}
