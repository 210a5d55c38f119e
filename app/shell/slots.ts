/** Where the header holds the ways out of a request: it is there from the first load, and filled after it. */
export const WAYS_OUT = "ways-out";
