/** An answer that a person gives in a form: the question, and all that is to be checked in it. */
export interface Give {
  readonly question: string;
  readonly values: readonly string[];
}

/** The same, with the questions that are to be shown then. */
export interface Step extends Give {
  readonly shows: readonly string[];
}

/** What the form handed out at the end, and the first answer after which it showed other questions than it was to. */
export interface Filled {
  readonly response: unknown;
  readonly otherwise?: { readonly step: number; readonly shown: readonly string[] };
}

interface LForms {
  readonly Util: {
    readonly getFormFHIRData: (type: string, version: string) => unknown;
  };
}

/**
 * Runs in the page of LHC-Forms: gives answers by their controls, one after the other, and waits after each until
 * the questions are shown that are to be. What was answered otherwise before is changed, as by someone who changes his
 * mind.
 */
export async function fillIn({
  steps,
  questions,
}: {
  steps: readonly Step[];
  questions: readonly string[];
}): Promise<Filled> {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const isShown = (id: string) => all(`label[id^="label-${id}/"]`).some((each) => each.isConnected);
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const LONGEST = 5_000;
  /** What is shown in place of the questions that are to be; nothing once they are. */
  const otherThan = async (shows: readonly string[]) => {
    const began = performance.now();
    for (;;) {
      const shown = questions.filter(isShown);
      if (shown.join() === shows.join()) return undefined;
      if (performance.now() - began > LONGEST) return shown;
      await drawn();
    }
  };
  const controls = (question: string) =>
    all(`label[id^="${question}/"]`).flatMap((label) => {
      const input = label.querySelector("input");
      const code = label.id.slice(label.id.lastIndexOf("|") + 1);
      // As it is drawn: the browser's own state is that of another group of the same name.
      const isChosen = label.querySelector("[class$=-checked], [class*='-checked ']") !== null;
      return input ? [{ input, code, isChosen }] : [];
    });
  let otherwise: Filled["otherwise"];
  for (const [step, { question, values, shows }] of steps.entries()) {
    for (const code of new Set(controls(question).map((each) => each.code))) {
      // Looked up each time: the form draws its controls again.
      const control = controls(question).find((each) => each.code === code);
      if (!control) continue;
      const { input, isChosen } = control;
      const isWanted = values.includes(code);
      if (isChosen !== isWanted && (isWanted || input.type === "checkbox")) {
        input.click();
        await drawn();
      }
    }
    const shown = await otherThan(shows);
    if (shown) {
      otherwise = { step, shown };
      break;
    }
  }
  const { LForms } = globalThis as unknown as { LForms: LForms };
  const response = LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4");
  return { response, ...(otherwise && { otherwise }) };
}
