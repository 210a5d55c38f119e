import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  notFound,
  type RouteComponent,
  rootRouteId,
} from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { OpenedList } from "../keeping/opened-list/opened-list";
import type { Work } from "../keeping/saving/work";
import type { SessionKeeper } from "../keeping/session/session-keeper";
import { Assess } from "../pages/Assess";
import { serviceIn } from "../questions/use-assessment";
import { loadWithStyles } from "../ui/loading/lost-styles";
import type { Listeners } from "../ui/store";
import { Failure, NotFound } from "./NoPage";
import { Root } from "./Root";
import type { VersionWatch } from "./version/watch-version";

/** What every page shares: the tab's session, how the work on screen stands, and the files opened at once. */
export interface AppContext {
  readonly keeper: SessionKeeper;
  readonly work: Work;
  readonly list: OpenedList;
  readonly versions: VersionWatch;
  /** Told before another request, or none, takes the place of the one in the form. */
  readonly replacing: Listeners;
}

/** Lets a service's route through only where the note has that service. */
function requireService({ params }: { params: object }): void {
  if (!serviceIn(params)) throw notFound({ routeId: rootRouteId });
}

const rootRoute = createRootRouteWithContext<AppContext>()({
  component: Root,
  notFoundComponent: NotFound,
});

/** One page for the first question and all that follow it, so that nothing remounts between them. */
const assessRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "assess",
  component: Assess,
});

const startRoute = createRoute({ getParentRoute: () => assessRoute, path: "/" });

const questionnaireRoute = createRoute({
  getParentRoute: () => assessRoute,
  path: "/$service",
  beforeLoad: requireService,
});

const summaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$service/summary",
  beforeLoad: requireService,
  component: loadedPage(() => import("../pages/summary/Summary"), "Summary"),
});

const toObtainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$service/to-obtain",
  beforeLoad: requireService,
  component: loadedPage(() => import("../pages/missing-documentation/ToObtain"), "ToObtain"),
});

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/list",
  component: loadedPage(() => import("../pages/list/List"), "List"),
});

const noteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/note",
  component: loadedPage(() => import("../pages/note/Note"), "Note"),
});

const mapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/map",
  component: loadedPage(() => import("../pages/map/Map"), "ProvisionMap"),
});

/** Its parameter is no assessment's service: a blank sheet changes nothing in the one under way. */
const worksheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/worksheet/$sheet",
  beforeLoad: ({ params }) => requireService({ params: { service: params.sheet } }),
  component: loadedPage(() => import("../pages/worksheet/Worksheet"), "Worksheet"),
});

const wholeWorksheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/worksheet",
  component: loadedPage(() => import("../pages/worksheet/Worksheet"), "WholeWorksheet"),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/about",
  component: loadedPage(() => import("../pages/about/About"), "About"),
});

const routeTree = rootRoute.addChildren([
  assessRoute.addChildren([startRoute, questionnaireRoute]),
  summaryRoute,
  toObtainRoute,
  listRoute,
  noteRoute,
  mapRoute,
  worksheetRoute,
  wholeWorksheetRoute,
  aboutRoute,
]);

/** Hash history: any static host serves it, and the route stays out of a server's logs. */
export function createAppRouter(context: AppContext, history = createHashHistory()) {
  // Wherever the page lies, so that the start page can be rendered before that is known.
  history.createHref = (path) => `#${path}`;
  return createRouter({
    routeTree,
    history,
    context,
    defaultErrorComponent: Failure,
    notFoundMode: "root",
    defaultPendingMs: 300,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

/**
 * A page whose code is loaded as one goes there. Where it cannot be had, the router shows the failure, and
 * the next try asks for it again. Nothing is reloaded unasked: what was typed would go with it.
 */
function loadedPage<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteComponent {
  let Loaded: ComponentType | undefined;
  const page = () => Loaded && <Loaded />;
  const loadAll = async () => {
    Loaded = (await loadWithStyles(load))[name];
  };
  const preload = () => (Loaded ? undefined : loadAll());
  return Object.assign(page, { preload });
}
