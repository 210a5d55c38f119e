import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a test reads of one page of a PDF. */
export interface PageBack {
  /** What its structure holds, in the order of the structure. */
  readonly words: string;
  /** What stands on it outside the structure: head, foot, repeated table heads. */
  readonly outside: string;
  /** The structure's roles in their order, such as "H1" or "TR". */
  readonly roles: readonly string[];
}

type Tree = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;

/** Text by the number of the marked content it is in; what is in none is under "". */
async function textById(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((each) => each !== "") ?? "";
      texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  return texts;
}

function visit(node: Tree | Tree["children"][number], see: (role?: string, id?: string) => void) {
  if ("role" in node) {
    see(node.role);
    for (const each of node.children) visit(each, see);
  } else see(undefined, node.id);
}

async function pageBack(page: PDFPageProxy): Promise<PageBack> {
  const texts = await textById(page);
  const words: string[] = [];
  const roles: string[] = [];
  const tree = await page.getStructTree();
  if (tree)
    visit(tree, (role, id) => {
      if (role) roles.push(role);
      if (id) words.push(texts.get(id) ?? "");
    });
  return { words: words.join(" "), outside: texts.get("") ?? "", roles };
}

/** Reads a PDF by another library than the one that made it. */
export async function readBack(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
  const document = await task.promise;
  const pages: PageBack[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await pageBack(await document.getPage(number)));
  const { info } = await document.getMetadata();
  const attachments = await document.getAttachments();
  const { Marked } = (await document.getMarkInfo()) ?? {};
  await task.destroy();
  return { pages, info, attachments, marked: Marked };
}

/** Words of the whole structure without white space, for lines break where they like. */
export function wordsOf({ pages }: { pages: readonly PageBack[] }): string {
  return squeezed(pages.map(({ words }) => words).join(" "));
}

export function squeezed(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "");
}
