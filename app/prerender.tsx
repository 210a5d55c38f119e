import { createMemoryHistory } from "@tanstack/react-router";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { openList } from "./keeping/opened-list/opened-list";
import { openWork } from "./keeping/saving/work";
import { openSession } from "./keeping/session/session-keeper";
import { App } from "./shell/App";
import { createAppRouter } from "./shell/router";
import { WithoutScript } from "./shell/WithoutScript";
import { openListeners } from "./ui/store";

/** The storage of a tab that kept nothing. */
const NOTHING_KEPT: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {},
  removeItem: () => {},
  clear: () => {},
};

/** For the build: the start page of a tab that kept nothing, as HTML. The browser goes on from it. */
export async function renderStart(): Promise<string> {
  const router = createAppRouter(
    {
      keeper: await openSession(() => NOTHING_KEPT),
      work: openWork(),
      list: openList(),
      versions: { state: () => "this", subscribe: () => () => {}, change: () => {} },
      replacing: openListeners(),
    },
    createMemoryHistory({ initialEntries: ["/"] }),
  );
  await router.load();
  // The page has its title.
  return renderToString(<App router={router} />).replace(/<title>.*?<\/title>/, "");
}

/** For the build: what stands on the page where no script runs, as HTML. */
export function renderWithoutScript(): string {
  return renderToStaticMarkup(<WithoutScript />);
}
