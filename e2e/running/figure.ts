/** Prints a figure on a line of its own, in the one form that docs/assurance.md speaks of. */
export function printFigure(number: number, of: string): void {
  process.stdout.write(`figure: ${number.toLocaleString("en")} ${of}\n`);
}
