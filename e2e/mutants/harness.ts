import { chai, JestAsymmetricMatchers, JestChaiExpect } from "@vitest/expect";

/*
 * What the tests import in place of vitest where mutants are tested: as much of it as they use. It collects
 * the tests of a file as that is loaded, and runs them one after the other until one fails.
 */

type Run = () => unknown;
type RunOn = (...given: never[]) => unknown;
type Options = { readonly tags?: string; readonly timeout?: number };

interface Test {
  readonly id: string;
  readonly run: Run;
}

interface Block {
  readonly before: Run[];
  readonly after: Run[];
  readonly parts: (Block | Test)[];
}

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
);

let current = emptyBlock();
let file = "";
let count = 0;

function emptyBlock(): Block {
  return { before: [], after: [], parts: [] };
}

/** Loads a test file, and collects what is in it. */
export async function collect(path: string, load: () => Promise<unknown>): Promise<Block> {
  const block = emptyBlock();
  [current, file, count] = [block, path, 0];
  await load();
  return block;
}

/** The file that a test is in. */
export function fileOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}

/** Adds a test, unless it is a long one. */
function addTest(title: string, run: Run, options: Options = {}): void {
  count += 1;
  if (options.tags !== "long") current.parts.push({ id: `${file}:${count}: ${title}`, run });
}

function addBlock(_title: string, collect: Run): void {
  const outer = current;
  current = emptyBlock();
  outer.parts.push(current);
  collect();
  current = outer;
}

/** The options come before what is run, or after it as in hooks, or not at all. */
function inOrder<Given extends Run | RunOn>(one: Given | Options, other?: Given | Options) {
  const [run, options] = typeof one === "function" ? [one, other] : [other as Given, one];
  return [run, typeof options === "object" ? options : {}] as const;
}

function perRow(add: (title: string, run: Run, options: Options) => void) {
  return (rows: readonly unknown[]) =>
    (title: string, one: RunOn | Options, other?: RunOn | Options) => {
      const [run, options] = inOrder(one, other);
      for (const row of rows) {
        const given = Array.isArray(row) ? row : [row];
        add(title, () => run(...(given as never[])), options);
      }
    };
}

function testOne(title: string, one: Run | Options, other?: Run | Options): void {
  addTest(title, ...inOrder(one, other));
}

export const test = Object.assign(testOne, { each: perRow(addTest) });
export const it = test;
export const describe = Object.assign(addBlock, { each: perRow(addBlock) });

export function beforeAll(run: Run): void {
  current.before.push(run);
}

export function afterAll(run: Run): void {
  current.after.push(run);
}

/** Stryker itself ends what takes too long. */
export const vi = { setConfig(): void {} };

/** What is told of each test, and whether to go on after it. */
interface Course {
  readonly chosen: (id: string) => boolean;
  readonly begins: (id: string) => void;
  readonly ended: (id: string, ms: number, error: unknown) => boolean;
}

function chosenIn(block: Block, { chosen }: Course): (Block | Test)[] {
  const isChosen = (part: Block | Test): boolean =>
    "run" in part ? chosen(part.id) : part.parts.some(isChosen);
  return block.parts.filter(isChosen);
}

async function runTest({ id, run }: Test, { begins, ended }: Course): Promise<boolean> {
  begins(id);
  const start = performance.now();
  let error: unknown;
  try {
    await run();
  } catch (thrown) {
    error = thrown ?? new Error("Thrown without saying what.");
  }
  return ended(id, performance.now() - start, error);
}

/** Runs the chosen ones of the tests in a block. Yields whether to go on after them. */
export async function runBlock(block: Block, course: Course): Promise<boolean> {
  const parts = chosenIn(block, course);
  if (parts.length === 0) return true;
  for (const run of block.before) await run();
  for (const part of parts) {
    const goesOn = await ("run" in part ? runTest(part, course) : runBlock(part, course));
    if (!goesOn) return false;
  }
  for (const run of block.after) await run();
  return true;
}
