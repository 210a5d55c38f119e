import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./ui/fonts.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openList } from "./keeping/opened-list/opened-list";
import { openWork } from "./keeping/saving/work";
import { openSession } from "./keeping/session/session-keeper";
import { watchArrivals } from "./shell/arrivals";

import { createAppRouter } from "./shell/router";
import { watchVersion } from "./shell/version/watch-version";
import { watchStyles } from "./ui/lost-styles";
import { openListeners } from "./ui/store";

/** Shows the app, with the answers that the tab had kept. */
async function start(): Promise<void> {
  const element = document.getElementById("app");
  if (!element) throw new Error("The page has no element #app to mount in.");
  const versions = watchVersion();
  const keeper = await openSession(() => sessionStorage);
  // What was cleared for want of use begins again, as it does on an open page.
  if (keeper.state().emptied) history.replaceState(null, "", "#/");
  const router = createAppRouter({
    keeper,
    work: openWork(),
    list: openList(),
    versions,
    replacing: openListeners(),
  });
  watchArrivals(router);
  watchStyles();
  createRoot(element).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
}

start();
