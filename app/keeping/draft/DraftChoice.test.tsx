import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Terms } from "./DraftChoice";

function said(fromFile: boolean): string {
  return renderToStaticMarkup(<Terms replaces={undefined} fromFile={fromFile} />);
}

test("the choice to keep a draft says who else may read it, where the page is from a folder", () => {
  expect(said(true)).toContain("any other page that is opened from one in this browser may read");
  expect(said(false)).not.toContain("opened from");
});
