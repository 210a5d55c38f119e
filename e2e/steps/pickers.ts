import { expect, type Page } from "@playwright/test";

/** How the stand-in for the browser's pickers behaves. */
export type Picking = "picks" | "is closed" | "is refused" | "refuses to write" | "fails to write";

/**
 * Stands in for the pickers of files that a headless browser has but does not show. What is picked is a real
 * file, in a folder of the page's own, and is really written.
 */
export async function standInForPickers(page: Page, picking: Picking = "picks"): Promise<void> {
  await page.addInitScript((first) => {
    const state = { picking: first, names: [""], picks: 0, looks: 0, held: Promise.resolve() };
    const failing = (name: string) => Promise.reject(new DOMException("made to fail", name));
    const pick = async (suggested: string, [name] = state.names) => {
      state.picks += 1;
      await state.held;
      if (state.picking === "is refused") return failing("SecurityError");
      if (state.picking === "is closed") {
        window.dispatchEvent(new Event("blur"));
        return failing("AbortError");
      }
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name || suggested, { create: true });
      const look = handle.getFile.bind(handle);
      handle.getFile = async () => {
        const file = await look();
        // Once what waits for it has gone on.
        setTimeout(() => {
          state.looks += 1;
        });
        return file;
      };
      if (state.picking === "refuses to write")
        handle.createWritable = () => failing("NotAllowedError");
      if (state.picking === "fails to write")
        handle.createWritable = async () => {
          const { createWritable } = FileSystemFileHandle.prototype;
          const writing = await createWritable.call(handle);
          writing.close = () => failing("AbortError");
          return writing;
        };
      return handle;
    };
    Object.assign(window, {
      picker: state,
      showSaveFilePicker: (options: { suggestedName: string }) => pick(options.suggestedName),
      showOpenFilePicker: () => Promise.all(state.names.map((name) => pick("", [name]))),
    });
  }, picking);
}

/** Says how the next pickers behave, and what is picked in them, where it is not what they suggest. */
export async function pickers(
  page: Page,
  picking: Picking,
  ...names: readonly string[]
): Promise<void> {
  await page.evaluate((next) => Object.assign(Reflect.get(window, "picker"), next), {
    picking,
    names: names.length > 0 ? names : [""],
  });
}

/** How many pickers were shown. */
export function picks(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, "picker").picks);
}

/** Has the next pickers stay open until they are let go. */
export async function holdPickers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const state = Reflect.get(window, "picker");
    state.held = new Promise((resolve) => {
      state.letGo = resolve;
    });
  });
  return () => page.evaluate(() => Reflect.get(window, "picker").letGo());
}

/** Waits until the page has looked at a picked file so often, and all that comes of it has come. */
export async function expectLooks(page: Page, times: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "picker").looks)).toBe(times);
}

/** Takes a file out of the folder, as another program would. */
export async function deleteOnDisk(page: Page, name: string): Promise<void> {
  await page.evaluate(
    async (called) => (await navigator.storage.getDirectory()).removeEntry(called),
    name,
  );
}

/** The text of a file in the folder; nothing where it is not there. */
export function onDisk(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate(async (called) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(called).catch(() => undefined);
    return (await handle?.getFile())?.text();
  }, name);
}

/** Writes a file into the folder, as another program would. */
export async function putOnDisk(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([called, content]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(called, { create: true });
      const before = (await handle.getFile()).lastModified;
      // Until the clock has moved on, so that it is told by its time.
      do {
        const writing = await handle.createWritable();
        await writing.write(content);
        await writing.close();
      } while ((await handle.getFile()).lastModified === before);
    },
    [name, text] as const,
  );
}

/** The names of the files in the folder. */
export function namesOnDisk(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });
}

/** Hands a file of the folder over as the operating system does to the installed app. */
export async function launch(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() => "handOver" in window);
  await page.evaluate(async (called) => {
    const folder = await navigator.storage.getDirectory();
    Reflect.get(window, "handOver")({ files: [await folder.getFileHandle(called)] });
  }, name);
}

/** Stands in for the browser's queue of files, which only an installed app has. */
export async function standInForLaunches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, "launchQueue", {
      value: {
        setConsumer: (consumer: unknown) => Object.assign(window, { handOver: consumer }),
      },
    });
  });
}

/** Where the header states the condition of the work. */
export async function expectState(page: Page, words: RegExp | string): Promise<void> {
  await expect(page.getByRole("banner")).toContainText(words);
}
