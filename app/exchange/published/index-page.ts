import { type Publishing, versionParts } from "../addresses";
import type { Published } from "./resources";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function row({ file, resource: { title, url, version } }: Published): string {
  const hash = versionParts(version)?.hash ?? version;
  return `      <tr><td><a href="${escaped(file)}">${escaped(title)}</a></td><td><code>${escaped(url)}</code></td><td><code>${hash}</code></td></tr>`;
}

function table(caption: string, published: readonly Published[]): string {
  return `    <table>
      <caption>${caption}</caption>
      <tr><th scope="col">File</th><th scope="col">Address</th><th scope="col">Version, after the fingerprint</th></tr>
${published.map(row).join("\n")}
    </table>`;
}

/** How the page looks. A file of its own: the policy lets no style stand in the page. */
export const INDEX_STYLE = `:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin-block: 1.5rem; }
caption { padding-block: 0.5rem; font-weight: bold; text-align: start; }
th, td { padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
code { overflow-wrap: anywhere; }
`;

/** The page that says what the files are. It needs no script. `app` is the version of the app that wrote them. */
export function indexPage(
  published: readonly Published[],
  { guideline, base }: Publishing,
  app: string,
): string {
  const of = (type: string) => published.filter(({ resource }) => resource.resourceType === type);
  const name = escaped(guideline.name);
  return `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name} as FHIR questionnaires</title>
    <link rel="stylesheet" href="index.css">
  </head>
  <body>
    <h1>${name} as FHIR questionnaires</h1>
    <p>${name}, ${escaped(guideline.title)} (${escaped(guideline.edition)}), as data: a FHIR R4 Questionnaire for each service, and a CodeSystem for the answers to each question. They have the questions, the branching and the words of the app beside which they stand. None of them says whether criteria are met.</p>
    <p>Their status is draft: no plan has adopted them. They follow SDC 4.0.0.</p>
    <dl>
      <dt>Addresses begin with</dt>
      <dd><code>${escaped(base)}</code></dd>
      <dt>Fingerprint of the guideline text</dt>
      <dd><code>${guideline.fingerprint}</code></dd>
      <dt>Written by</dt>
      <dd>version ${escaped(app)} of the app</dd>
    </dl>
${table("Questionnaires", of("Questionnaire"))}
${table("Code systems", of("CodeSystem"))}
  </body>
</html>
`;
}
