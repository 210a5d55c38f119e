import type { Block } from "../blocks/block";
import styles from "../Paper.module.css";
import { Code, Lines } from "./Closing";
import { Fields } from "./Fields";
import { List } from "./Lists";
import { placed } from "./placed";
import { Aside, Result } from "./Result";
import { Table } from "./Table";
import { Words } from "./Words";

function Part({ block }: { block: Block }) {
  switch (block.kind) {
    // The page's own heading says it.
    case "title":
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
      return (
        <>
          <h2>{block.text}</h2>
          {block.sentence && <p className={styles.sentence}>{block.sentence}</p>}
        </>
      );
    case "paragraph": {
      const words = <Words spans={block.spans} />;
      const stays = block.stays && styles.stays;
      return block.quote ? <blockquote>{words}</blockquote> : <p className={stays}>{words}</p>;
    }
    case "list":
      return <List {...block} />;
    case "lines":
      return <Lines {...block} />;
    case "code":
      return <Code {...block} />;
  }
}

/** Blocks in sections: each begins with its heading. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of blocks)
    if (block.kind === "heading") sections.push([block]);
    else sections.at(-1)?.push(block);
  return sections;
}

function Parts({ blocks }: { blocks: readonly Block[] }) {
  return placed(blocks).map(({ key, each }) => <Part key={key} block={each} />);
}

/** Whatever is said, in the order in which it is read. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const [opening = [], ...sections] = sectionsOf(blocks);
  return (
    <>
      <Parts blocks={opening} />
      {placed(sections).map(({ key, each: [heading, ...rest] }) => (
        <section
          key={key}
          className={styles.section}
          data-stays={(heading?.kind === "heading" && heading.stays) || undefined}
        >
          <Parts blocks={heading ? [heading, ...rest] : []} />
        </section>
      ))}
    </>
  );
}
