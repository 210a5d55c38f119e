import { type Driver, DriverCannot } from "./driver";
import { expect, test } from "./fixtures";
import { ROWS, type Row } from "./rows";
import { addressOf, type Way } from "./sites";
import { readTable, type Verdict } from "./table";

/** Tries it; whose limit it is where it does not go. Anything else that goes wrong is a failure. */
async function tryOut(row: Row, driver: Driver, way: Way): Promise<Verdict> {
  try {
    return (await row.attempt(driver, addressOf(way), way)) === false ? "engine cannot" : "yes";
  } catch (thrown) {
    if (thrown instanceof DriverCannot) return "driver cannot";
    throw thrown;
  }
}

for (const { name, cells } of readTable()) {
  const row = ROWS[name];
  for (const way of row?.ways ?? [])
    test(`${way}: ${name}`, async ({ start, engineName }) => {
      const driver = await start(row?.wish);
      expect(row && (await tryOut(row, driver, way))).toBe(cells[engineName]);
      if (!row?.provokes) expect(await driver.problems()).toEqual([]);
    });
}

test("the table in docs/engines.md has a row for everything that is tried, and says where", () => {
  const tried = Object.entries(ROWS).map(([name, { ways }]) => [name, ways.join(", ")]);
  expect(readTable().map(({ name, where }) => [name, where])).toEqual(tried);
});
