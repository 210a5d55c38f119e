/** Each with its place as its key: what is on paper never changes places. */
export function keyed<Each>(all: readonly Each[]): { readonly key: string; readonly each: Each }[] {
  return all.map((each, place) => ({ key: String(place), each }));
}
