import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./ui/fonts.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchUnsaved } from "./assessment/unsaved";
import { watchVersion } from "./offline/watch-version";
import { watchArrivals } from "./routes/arrivals";
import { watchStyles } from "./routes/loaded-page";
import { createAppRouter } from "./routes/router";
import { openSession } from "./routes/session-keeper";

/** Shows the app, with the answers that the tab had kept. */
async function start(): Promise<void> {
  const element = document.getElementById("app");
  if (!element) throw new Error("The page has no element #app to mount in.");
  const versions = watchVersion();
  const keeper = await openSession(() => sessionStorage);
  // What was emptied for want of use begins anew, as it does on an open page.
  if (keeper.state().emptied) history.replaceState(null, "", "#/");
  const router = createAppRouter({
    keeper,
    unsaved: watchUnsaved(),
    versions,
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
