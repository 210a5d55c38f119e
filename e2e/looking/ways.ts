function margins(width: string) {
  return { top: width, right: width, bottom: width, left: width };
}

/** What a person may choose in the print dialog. */
export const WAYS = [
  { name: "with no margins", options: { format: "Letter", margin: margins("0") } },
  {
    name: "with the least margins of a printer",
    options: { format: "A4", margin: margins("0.17in") },
  },
  { name: "at 80 %", options: { format: "Letter", scale: 0.8 } },
  { name: "at 120 %", options: { format: "A4", scale: 1.2 } },
  { name: "as two pages on a sheet have it, at 65 %", options: { format: "Letter", scale: 0.65 } },
  { name: "across the paper", options: { format: "Letter", landscape: true } },
  { name: "on A5", options: { format: "A5" } },
  { name: "on Legal", options: { format: "Legal" } },
] as const;
