/** Stylesheets that could not be had. The loader that the build brings asks for each once only. */
const lost = new Set<HTMLLinkElement>();

/**
 * Has the sheet of the first styles loaded where the page's own copy of them was refused, as by an older header of the
 * host.
 */
export function ensureStyles(): void {
  const sheet = document.querySelector<HTMLLinkElement>("link[rel=stylesheet][disabled]");
  if (sheet && document.styleSheets.length === 0) sheet.disabled = false;
}

/** Notices each stylesheet that cannot be had. */
export function watchStyles(): void {
  const notice = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") lost.add(target);
  };
  window.addEventListener("error", notice, true);
}

/** Asks for a stylesheet once more: a link that is put in again is fetched again. */
function loadAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${link.href} could not be loaded.`));
    lost.delete(link);
    document.head.append(link);
  });
}

/** Loads a part of the app together with the stylesheets that were lost before. */
export async function loadWithStyles<Part>(load: () => Promise<Part>): Promise<Part> {
  await Promise.all([...lost].map(loadAgain));
  return load();
}
