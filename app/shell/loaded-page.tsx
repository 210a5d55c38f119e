import type { RouteComponent } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { loadWithStyles } from "../ui/lost-styles";

/**
 * A page whose code is loaded as one goes there. Where it cannot be had, the router shows the failure, and
 * the next try asks for it again. Nothing is reloaded unasked: what was typed would go with it.
 */
export function loadedPage<Name extends string>(
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
