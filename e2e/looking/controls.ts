import type { Page } from "@playwright/test";

/** A control as the accessibility tree has it. */
interface Control {
  readonly role: string;
  readonly name: string;
  /** What is said of it beside its name, such as what is wrong with it. */
  readonly description: string;
  /** Where a link leads; empty for any other control. */
  readonly leadsTo: string;
  /** The role and name of the part of the page that it stands in; of one of several choices, of the part around them too. */
  readonly part: string;
}

const OPERABLE = [
  "button",
  "checkbox",
  "combobox",
  "Date",
  "DisclosureTriangle",
  "link",
  "radio",
  "searchbox",
  "slider",
  "spinbutton",
  "switch",
  "tab",
  "textbox",
];

const PARTS = [
  "alertdialog",
  "article",
  "banner",
  "complementary",
  "contentinfo",
  "dialog",
  "form",
  "group",
  "main",
  "navigation",
  "radiogroup",
  "region",
];

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

function said(held: Value | undefined): string {
  return typeof held?.value === "string" ? held.value.trim() : "";
}

/** A node and all within it, as one reads. */
function within(node: Node, byId: ReadonlyMap<string, Node>): Node[] {
  const parts = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return [node, ...parts.flatMap((part) => within(part, byId))];
}

/** The nodes around a node, innermost first. */
function around(node: Node, byId: ReadonlyMap<string, Node>): Node[] {
  const parent = byId.get(node.parentId ?? "");
  return parent ? [parent, ...around(parent, byId)] : [];
}

/** What folds is a group without a name: what it holds stands in the part around it. */
function isPart({ ignored, role, name }: Node): boolean {
  return !ignored && PARTS.includes(said(role)) && (said(role) !== "group" || said(name) !== "");
}

/**
 * Every control of the page, as the accessibility tree has it and in its order, where all is laid out: what is out of
 * sight may be no part of it. Parts of a date field are the browser's.
 */
export async function controlsOn(page: Page): Promise<Control[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes }: { nodes: readonly Node[] } = await client.send("Accessibility.getFullAXTree");
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter(({ parentId }) => parentId === undefined)
    .flatMap((root) => within(root, byId))
    .filter(({ ignored, role }) => !ignored && OPERABLE.includes(said(role)))
    .map((node) => ({ node, outer: around(node, byId) }))
    .filter(({ outer }) => !outer.some(({ role }) => said(role) === "Date"))
    .map(({ node, outer }) => {
      const isChoice = ["checkbox", "radio"].includes(said(node.role));
      const parts = outer.filter(isPart).slice(0, isChoice ? 2 : 1);
      return {
        role: said(node.role),
        name: said(node.name),
        description: said(node.description),
        leadsTo: said(node.properties?.find(({ name }) => name === "url")?.value),
        part: parts.map(({ role, name }) => `${said(role)} ${said(name)}`.trim()).join(", "),
      };
    });
}

/** Controls that one who hears them cannot tell apart. Links that lead to the same place need not be. */
export function alike(controls: readonly Control[]): Control[] {
  return controls.filter((one, at) =>
    controls
      .slice(0, at)
      .some(
        (other) =>
          one.role === other.role &&
          one.name === other.name &&
          one.part === other.part &&
          (one.leadsTo === "" || one.leadsTo !== other.leadsTo),
      ),
  );
}

/** How dates and NPIs are typed: said of each that is not wrong. */
const HOW_TO_TYPE = /^(Month first|Month first; a month or a year will do|10 digits)$/;

/** What is said of each control beside its name and how it is typed, where anything is. */
export async function described(page: Page): Promise<string[]> {
  const all = await controlsOn(page);
  return all
    .filter(({ description }) => description !== "" && !HOW_TO_TYPE.test(description))
    .map(({ role, name, description }) => `${role} ${name}: ${description}`);
}
