/** A screen, or what it prints, with the files of its pictures. */
export interface Shown {
  readonly name: string;
  readonly pictures: readonly string[];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function section({ name, pictures }: Shown): string {
  const images = pictures.map((file) => {
    const alt = escaped(file.replace(/\.png$/, ""));
    return `<a href="${escaped(file)}"><img src="${escaped(file)}" alt="${alt}" loading="lazy"></a>`;
  });
  return `<section>\n<h2>${escaped(name)}</h2>\n<div>${images.join("\n")}</div>\n</section>`;
}

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 1rem 2rem; }
  div { display: flex; align-items: start; gap: 1rem; overflow-x: auto; padding-block-end: 1rem; }
  img { height: 26rem; width: auto; border: 1px solid GrayText; }
`;

/** One page with every picture: the screens first, then what is printed. */
export function galleryPage(screens: readonly Shown[], printed: readonly Shown[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Note 170: every screen and printed page</title>
<style>${STYLE}</style>
<h1>Every screen and printed page</h1>
<p>Each screen at 390, 768, 1024, 1440 and 1920 pixels, light and dark. Select a picture to see it whole.</p>
${screens.map(section).join("\n")}
<h1>Printed on US Letter</h1>
${printed.map(section).join("\n")}
</html>
`;
}
