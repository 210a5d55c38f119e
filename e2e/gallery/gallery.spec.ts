import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../fixtures";
import { SCREENS } from "../screens";
import { PAGES } from "../screens/pages";
import { GALLERY, picture, picturesOf, print, printedPagesOf } from "./pictures";

// Six pictures of the whole page, some of them long.
test.describe.configure({ timeout: 120_000 });

for (const { name, reach, provokes = [] } of SCREENS)
  test(`${name}: a picture at each width, light and dark`, async ({ page, watched }) => {
    watched.provoked.push(...provokes);
    await reach(page);
    for (const file of picturesOf(name)) rmSync(join(GALLERY, file), { force: true });
    await picture(page, name);
    expect(picturesOf(name).filter((file) => !existsSync(join(GALLERY, file)))).toEqual([]);
  });

for (const { name, reach } of PAGES)
  test(`${name}: a picture of each printed page`, async ({ page }) => {
    await reach(page);
    await print(page, name);
    expect(printedPagesOf(name)).not.toEqual([]);
  });
