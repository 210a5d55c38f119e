import "./ui/look/tokens.css";
import "./ui/look/base.css";
import "./ui/look/controls.css";
import "./ui/look/stand-in.css";
import "screen-type/faces.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { openList } from "./keeping/opened-list/opened-list";
import { openWork } from "./keeping/saving/work";
import { openSession } from "./keeping/session/session-keeper";
import { App } from "./shell/App";
import { watchArrivals } from "./shell/arrivals";
import { isElsewhere } from "./shell/elsewhere";
import { createAppRouter } from "./shell/router";
import { watchVersion } from "./shell/version/watch-version";
import { ensureStyles, watchStyles } from "./ui/loading/lost-styles";
import { openListeners } from "./ui/store";

/**
 * For a page that is no longer as it was built, as when the browser has translated it: React then renders it again. The
 * service that was chosen on it by then is chosen again.
 */
function chooseAgain(page: Element): () => void {
  let built = [...page.querySelectorAll<HTMLInputElement>('input[name="service"]')];
  return () => {
    const chosen = built.find((input) => input.checked && !input.isConnected);
    built = [];
    if (!chosen) return;
    const again = page.querySelector<HTMLElement>(`input[value="${chosen.value}"]`);
    again?.focus();
    again?.click();
  };
}

/** Shows the app, with the answers that the tab had kept. On a start page that the build rendered it goes on. */
async function start(): Promise<void> {
  const element = document.getElementById("app");
  if (!element) throw new Error("The page has no element #app to mount in.");
  document.documentElement.dataset.script = "";
  ensureStyles();
  const isStart = element.hasChildNodes() && !isElsewhere();
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
  if (isStart) {
    await router.load();
    const onRecoverableError = chooseAgain(element);
    hydrateRoot(element, <App router={router} />, { onRecoverableError });
    return;
  }
  element.replaceChildren();
  delete document.documentElement.dataset.elsewhere;
  createRoot(element).render(<App router={router} />);
}

start();
