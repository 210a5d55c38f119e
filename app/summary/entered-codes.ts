import type { Finding } from "../assessment/checks/findings";
import { codeRemarks, labelOf } from "../assessment/codes";
import type { Service } from "../guidelines/guideline";
import { isToCheck } from "./findings-at";
import { printable } from "./printable";

/** A code as entered, with this app's label for it and what the note says of it. */
export interface EnteredCode {
  readonly code: string;
  readonly label?: string;
  readonly remark?: { readonly text: string; readonly quote: string };
  readonly toCheck: boolean;
}

/** The codes entered, in their order. A code that is only offered is not printed. */
export function enteredCodes(
  service: Service,
  codes: readonly string[],
  findings: readonly Finding[],
): EnteredCode[] {
  const said = codeRemarks(service, codes).filter(({ kind }) => kind === "said");
  return codes.flatMap((typed, at) => {
    const code = printable(typed);
    if (code === "") return [];
    const label = labelOf(typed);
    const remark = said.find((each) => each.code === typed);
    const toCheck = isToCheck(findings, ["codes", at]);
    return {
      code,
      toCheck,
      ...(label && { label }),
      ...(remark && { remark: { text: printable(remark.text), quote: remark.quote } }),
    };
  });
}
