import type { Page } from "@playwright/test";

/** How often something was done, by what it is. */
export type Done = Readonly<Record<string, number>>;

/**
 * Chooses, unchecks and clears answers at random, opens details, types in them and chooses from lists, adds
 * and removes rows, and now and then changes the service, until so many edits have been made. What was tried
 * where there was nothing to do it to is no edit.
 */
export function editAtRandom(page: Page, edits: number, seed: number): Promise<Done> {
  return page.evaluate(
    async ([count, first]) => {
      let state = first;
      const below = (most: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * most);
      };
      const turn = () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(undefined);
        });
      const pick = <Each>(all: ArrayLike<Each>): Each | undefined => all[below(all.length)];
      const find = <Each extends Element = HTMLElement>(selector: string) =>
        document.querySelectorAll<Each>(`main ${selector}`);
      const press = (element: HTMLElement | undefined) => {
        element?.click();
        return element !== undefined;
      };
      const pressButton = (name: RegExp) =>
        press(pick([...find("button")].filter(({ textContent }) => name.test(textContent ?? ""))));
      /** As the browser sets it, so that React does not take it for its own doing. */
      const enter = (control: HTMLElement | undefined, value: string, told: "input" | "change") => {
        if (!control) return false;
        const prototype = Object.getPrototypeOf(control);
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
        control.dispatchEvent(new Event(told, { bubbles: true }));
        control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
        return true;
      };
      const words = () => `${"7 ".repeat(below(9))}${below(99)}`;
      const choose = (list: HTMLSelectElement | undefined) =>
        enter(list, pick(list?.options ?? [])?.value ?? "", "change");
      const doings: Record<string, () => boolean> = {
        service: () => press(pick(find('[data-question="service"] input'))),
        clear: () => pressButton(/^Clear answer/),
        details: () => pressButton(/details? on /i),
        // Not what cites a new enclosure: removing the citation leaves the enclosure, and there would be ever more.
        add: () => pressButton(/^(Add (?!details)|Cite an )/),
        remove: () => pressButton(/^Remove/),
        type: () => enter(pick(find("input[type=text]")), words(), "input"),
        write: () => enter(pick(find("textarea")), words(), "input"),
        choose: () => choose(pick(find<HTMLSelectElement>("select"))),
        answer: () => press(pick(find("[data-question] input"))),
      };
      // Rows leave as often as they come, and answers are most of what is done.
      const wheel = [
        ...["service", "clear", "details", "add", "remove", "remove"],
        ...["type", "type", "write", "choose"],
        ...Array.from({ length: 10 }, () => "answer"),
      ];
      const done: Record<string, number> = {};
      for (let [edit, tries] = [0, 0]; edit < count; tries += 1) {
        if (tries > 10 * count) throw new Error(`only ${edit} edits could be made`);
        const doing = pick(wheel) ?? "answer";
        const acted = doings[doing]?.() === true;
        if (acted) {
          edit += 1;
          done[doing] = (done[doing] ?? 0) + 1;
        }
        await turn();
      }
      return done;
    },
    [edits, seed] as const,
  );
}

/** Takes back, by a person's own means, all that such edits did to the service at hand. */
export async function undoEdits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const turn = () => new Promise((done) => setTimeout(done));
    const named = (name: RegExp) =>
      [...document.querySelectorAll<HTMLElement>("main button")].find(({ textContent }) =>
        name.test(textContent ?? ""),
      );
    for (const name of [/^Remove /, /^Clear answer/])
      for (let button = named(name); button; button = named(name)) {
        button.click();
        await turn();
      }
  });
}
