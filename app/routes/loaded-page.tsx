import type { RouteComponent } from "@tanstack/react-router";
import type { ComponentType } from "react";

/** Stylesheets that could not be had. The loader that the build brings asks for each once only. */
const lost = new Set<HTMLLinkElement>();

/** Notices each stylesheet that cannot be had. */
export function watchStyles(): void {
  const notice = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") lost.add(target);
  };
  window.addEventListener("error", notice, true);
}

/** Asks for a stylesheet once more: a link that is put in anew is fetched anew. */
function loadAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${link.href} could not be loaded.`));
    lost.delete(link);
    document.head.append(link);
  });
}

/**
 * A page whose code is loaded as one goes there. Where it cannot be had, the router shows the failure, and
 * the next try asks for it anew. Nothing is reloaded unasked: what was typed would go with it.
 */
export function loadedPage<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteComponent {
  let Loaded: ComponentType | undefined;
  const page = () => Loaded && <Loaded />;
  const loadAll = async () => {
    await Promise.all([...lost].map(loadAgain));
    Loaded = (await load())[name];
  };
  const preload = () => (Loaded ? undefined : loadAll());
  return Object.assign(page, { preload });
}
