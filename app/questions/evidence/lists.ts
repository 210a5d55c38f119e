/** The list with something put at a place. */
export function withAt<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** The list with two of its places exchanged. */
export function swapped<Item>(list: readonly Item[], one: number, other: number): Item[] {
  return list.flatMap((_, index) => {
    const from = index === one ? other : index === other ? one : index;
    return list.slice(from, from + 1);
  });
}
