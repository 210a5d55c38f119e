import { type Cell, type Row, rowHeight, type Section } from "./layout";

/** How many of a cell's lines fit into this height. */
function linesThatFit({ lines }: Cell, height: number): number {
  let taken = 0;
  const end = lines.findIndex((line, index) => {
    taken += line.height + (index ? line.before : 0);
    return taken > height;
  });
  return end === -1 ? lines.length : end;
}

/** Parts a row that fits on no page at this height; nothing where not one line would fit. */
function split(row: Row, height: number): [head: Row, rest: Row] | undefined {
  const room = height - row.above - row.below;
  const counts = row.cells.map((cell) => linesThatFit(cell, room));
  if (counts.every((count) => count === 0)) return undefined;
  const part = (slice: (lines: Cell["lines"], count: number) => Cell["lines"]) =>
    row.cells.map((cell, index) => ({ ...cell, lines: slice(cell.lines, counts[index] ?? 0) }));
  const head = part((lines, count) => lines.slice(0, count));
  const rest = part((lines, count) => lines.slice(count));
  return [
    { ...row, cells: head, minHeight: 0, leads: false },
    { ...row, cells: rest },
  ];
}

/** A row on its page. Lengths are in points. */
export interface PlacedRow {
  readonly row: Row;
  readonly section: Section;
  /** From the top of the room for text. */
  readonly top: number;
  /** A head that was there before: part of the page, and not of the document. */
  readonly repeated: boolean;
}

/** A page with its rows, from top to bottom. */
export interface Page {
  readonly rows: PlacedRow[];
  /** How much of it is taken. */
  filled: number;
}

/** A row, as yet without a place. */
interface Item {
  readonly row: Row;
  readonly section: Section;
  readonly first: boolean;
}

/** Rows in chains that stay together. */
function chainsOf(sections: readonly Section[]): Item[][] {
  const chains: Item[][] = [];
  let open = false;
  for (const section of sections)
    section.rows.forEach((row, index) => {
      const item = { row, section, first: index === 0 };
      const last = chains.at(-1);
      if (last && (open || (item.first && section.stays))) last.push(item);
      else chains.push([item]);
      open = row.leads ?? false;
    });
  return chains;
}

function gapAbove({ section, first }: Item): number {
  return first ? section.before : 0;
}

function chainHeight(chain: readonly Item[]): number {
  return chain.reduce((sum, item) => sum + gapAbove(item) + rowHeight(item.row), 0);
}

/** Pages being filled, one after the other. */
class Pages {
  readonly all: Page[] = [{ rows: [], filled: 0 }];
  private readonly height: number;

  constructor(height: number) {
    this.height = height;
  }

  private get current(): Page {
    return this.all.at(-1) ?? { rows: [], filled: 0 };
  }

  private get room(): number {
    return this.height - this.current.filled;
  }

  private get fresh(): boolean {
    return this.current.rows.every(({ repeated }) => repeated);
  }

  /** The most that an item can have for itself. */
  private most({ section, first }: Item): number {
    return this.height - (section.head && !first ? rowHeight(section.head) : 0);
  }

  private put({ row, section }: Item, gap: number, repeated = false): void {
    const top = this.current.filled + gap;
    this.current.rows.push({ row, section, top, repeated });
    this.current.filled = top + rowHeight(row);
  }

  private turn(item: Item): void {
    this.all.push({ rows: [], filled: 0 });
    const { head } = item.section;
    if (head && !item.first) this.put({ ...item, row: head }, 0, true);
  }

  /** Turns the page where that keeps a chain together. */
  begin(chain: readonly Item[]): void {
    const [start] = chain;
    if (!start || this.fresh || chainHeight(chain) <= this.room) return;
    if (chainHeight(chain) - gapAbove(start) <= this.most(start)) this.turn(start);
  }

  /** Places a row here or on the next page; in parts only where no page holds it. */
  place(item: Item): void {
    const gap = this.fresh ? 0 : gapAbove(item);
    const height = rowHeight(item.row);
    const parts = height > this.most(item) ? split(item.row, this.room - gap) : undefined;
    if (parts) {
      this.put({ ...item, row: parts[0] }, gap);
      this.turn({ ...item, first: false });
      this.place({ ...item, row: parts[1], first: false });
    } else if (gap + height <= this.room || this.fresh) this.put(item, gap);
    else {
      this.turn(item);
      this.place(item);
    }
  }
}

/** Places sections on pages of this height, top to bottom. */
export function paginate(sections: readonly Section[], height: number): readonly Page[] {
  const pages = new Pages(height);
  for (const chain of chainsOf(sections)) {
    pages.begin(chain);
    for (const item of chain) pages.place(item);
  }
  return pages.all;
}
