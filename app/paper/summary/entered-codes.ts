import type { Finding } from "../../assessment/checks/findings";
import { codeRemarks, type KnownCode, knownIn } from "../../assessment/procedure-codes";
import type { Service } from "../../guidelines/guideline";
import { isToCheck } from "./findings-at";
import { printable } from "./printable";

/** A field of codes as entered, with this app's labels for them and what the note says of them. */
export interface EnteredCode {
  readonly code: string;
  readonly known: readonly KnownCode[];
  readonly remarks: readonly { readonly text: string; readonly quote: string }[];
  readonly toCheck: boolean;
}

/** The codes entered, in their order. A code that is only offered is not printed. */
export function enteredCodes(
  service: Service,
  codes: readonly string[],
  findings: readonly Finding[],
): EnteredCode[] {
  return codes.flatMap((typed, at) => {
    const code = printable(typed);
    if (code === "") return [];
    const said = codeRemarks(service, [typed]).filter(({ kind }) => kind === "said");
    const toCheck = isToCheck(findings, ["codes", at]);
    return {
      code,
      toCheck,
      known: knownIn(typed),
      remarks: said.map(({ text, quote }) => ({ text: printable(text), quote })),
    };
  });
}
