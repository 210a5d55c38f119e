import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DraftChoice } from "./DraftChoice";

function said(fromFile: boolean): string {
  return renderToStaticMarkup(
    <DraftChoice
      state={{ kind: "none" }}
      fromFile={fromFile}
      onKeep={() => {}}
      onErase={() => {}}
    />,
  );
}

test("the choice to keep a draft says who else may read it, where the page is from a folder", () => {
  expect(said(true)).toContain("any other page that is opened from one in this browser may read");
  expect(said(false)).not.toContain("opened from");
});
