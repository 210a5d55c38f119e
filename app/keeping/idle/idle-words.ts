import { PRODUCT } from "../../assessment/product";

const TIME = new Intl.DateTimeFormat("en-US", { timeStyle: "short" });

function counted(count: number, unit: string): string[] {
  return count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`];
}

/** "2 minutes", "1 minute 5 seconds", "30 seconds". */
export function timeInWords(seconds: number): string {
  const words = [
    ...counted(Math.floor(seconds / 60), "minute"),
    ...counted(seconds % 60, "second"),
  ];
  return words.join(" ");
}

/**
 * What the title of a tab out of sight says, which is cleared then. It names the time of day, for browsers slow
 * down what counts in such a tab.
 */
export function emptiedTitle(then: Date): string {
  return `Will be cleared at ${TIME.format(then)} · ${PRODUCT}`;
}
