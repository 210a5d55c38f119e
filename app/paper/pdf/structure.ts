import type { Element } from "./layout";

/** Keeps the document's structure: each element made once, in its parent, when it is first needed. */
export function openStructure(document: PDFKit.PDFDocument) {
  const root = document.struct("Document");
  document.addStructure(root);
  const made = new Map<Element, PDFKit.PDFStructureElement>();
  const make = (element: Element): PDFKit.PDFStructureElement => {
    const found = made.get(element);
    if (found) return found;
    const { tag, parent, scope, title } = element;
    const created = document.struct(tag, { ...(scope && { scope }), ...(title && { title }) });
    (parent ? make(parent) : root).add(created);
    made.set(element, created);
    return created;
  };
  return {
    make,
    /** Draws something as content of an element. */
    content: (element: Element, draw: () => void) => {
      make(element).add(draw);
    },
    /** Draws something that is of the page and says nothing. */
    artifact: (type: "Layout" | "Pagination", draw: () => void) => {
      document.markContent("Artifact", { type });
      draw();
      document.endMarkedContent();
    },
    end: () => root.end(),
  };
}

export type Structure = ReturnType<typeof openStructure>;
