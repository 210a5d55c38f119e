/** A CSS string. All but plain letters and digits is escaped, so that typed text can only be text. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}

/**
 * Puts a page rule in force until the returned function is called. As a constructed style sheet: the
 * content security policy forbids inline styles, and `insertRule` takes one rule and nothing after it.
 */
export function applyPageRule(rule: string): () => void {
  if (!("adoptedStyleSheets" in document)) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.insertRule(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
