import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { SCREENS } from "../screens";
import { PAGES } from "../screens/pages";
import { galleryPage } from "./gallery-page";
import { GALLERY, picturesOf, printedPagesOf } from "./pictures";

test("one page shows every picture", () => {
  const screens = SCREENS.map(({ name }) => ({ name, pictures: picturesOf(name) }));
  const printed = PAGES.map(({ name }) => ({ name, pictures: printedPagesOf(name) }));
  const all = [...screens, ...printed].flatMap(({ pictures }) => pictures);
  expect(all.filter((file) => !existsSync(join(GALLERY, file)))).toEqual([]);
  writeFileSync(join(GALLERY, "index.html"), galleryPage(screens, printed));
  process.stdout.write(`${all.length} pictures: open ${join(GALLERY, "index.html")}\n`);
});
