/** The name of this app, in the title of every tab and on paper. */
export const PRODUCT = "Note 170";
