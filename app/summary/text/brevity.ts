/** What many a portal's text field holds, in characters. */
export const FIELD_ROOM = 2000;

/** What is said in fewer words, or left out, where there is no room for it. */
export interface Brevity {
  /** Questions by what they are about. */
  readonly brief?: boolean;
  /** What is open by its name, without what would show it. */
  readonly openByName?: boolean;
  /** Of the criteria only what was answered, and notices by their source. */
  readonly bare?: boolean;
  /** Nothing that follows from the result and the answers, such as groups; and no words to be signed. */
  readonly terse?: boolean;
}

/** From the fullest to the shortest. */
export const BREVITIES: readonly Brevity[] = [
  {},
  { brief: true },
  { brief: true, openByName: true },
  { brief: true, openByName: true, bare: true },
  { brief: true, openByName: true, bare: true, terse: true },
];
