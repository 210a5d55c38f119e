import { questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import {
  type Notice,
  type Provision,
  type Reading,
  type Service,
  unmeasuredReading,
} from "../../guidelines/guideline";
import { partsOf, type WorksheetPart } from "./parts";

/** Something to read beside the clause it belongs to. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** What a provision asks of the requests it is for. */
export interface WorksheetSection {
  readonly name: string;
  /** The requests among which to choose, where there are several. */
  readonly requests: readonly Service[];
  readonly parts: readonly WorksheetPart[];
  readonly readings: readonly Remark[];
  /** What else the note says, word for word. */
  readonly besides: readonly Remark[];
  readonly caution?: { readonly when: string; readonly notice: Notice };
}

export interface Worksheet {
  readonly title: string;
  readonly sections: readonly WorksheetSection[];
}

function asRemark({ of: label, text }: Reading): Remark {
  return { label, text };
}

function readingsOf({ readings, criteria }: Provision, services: readonly Service[]): Remark[] {
  const ofServices = new Set(services.flatMap((service) => service.readings ?? []));
  const words = questionsOf(criteria).flatMap(({ unmeasured = [] }) => unmeasured);
  const threshold = { label: "Not defined", text: unmeasuredReading(words, GUIDELINE) };
  return [...[...readings, ...ofServices].map(asRemark), ...(words.length > 0 ? [threshold] : [])];
}

function besidesOf({ name, lineStatement, alsoSays }: Provision): Remark[] {
  const quotes = alsoSays?.quotes.map((quote) => `“${quote}”`).join(" ");
  const said = alsoSays ? [{ label: name, text: `${alsoSays.heading}: ${quotes}` }] : [];
  if (!lineStatement) return said;
  const { uses, see } = lineStatement;
  return [{ label: uses.label, text: `“${uses.quote}” See ${see}.` }, ...said];
}

function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** When the caution holds for these requests; nothing where it never does. */
function cautionFor(services: readonly Service[]): Pick<WorksheetSection, "caution"> {
  const cautioned = services.filter(({ caution }) => caution !== "never");
  const [first] = cautioned;
  if (!first) return {};
  const labels = cautioned.map(({ label }) => label.toLowerCase()).join(" and ");
  const whose = cautioned.length < services.length ? [labels] : [];
  const result = first.caution === "always" ? [] : ["where the result is not met or still open"];
  const when = asSentence([...whose, ...result].join(", "));
  return { caution: { when, notice: GUIDELINE.caution } };
}

function sectionOf(provision: Provision, services: readonly Service[]): WorksheetSection[] {
  const [first, ...others] = services;
  if (!first) return [];
  return [
    {
      name: provision.name,
      requests: services.length > 1 ? services : [],
      parts: partsOf(provision, [first, ...others]),
      readings: readingsOf(provision, services),
      besides: besidesOf(provision),
      ...cautionFor(services),
    },
  ];
}

/** A blank sheet for one service, in the wording for it. */
export function worksheetFor(service: Service): Worksheet {
  return { title: service.title, sections: sectionOf(service.provision, [service]) };
}

/** Each reading where it is first said. */
function saidOnce(sections: readonly WorksheetSection[]): WorksheetSection[] {
  const said = new Set<string>();
  return sections.map((section) => {
    const readings = section.readings.filter(({ text }) => !said.has(text));
    for (const { text } of readings) said.add(text);
    return { ...section, readings };
  });
}

/** A blank sheet for the whole note: each provision once, worded for the first service it is for. */
export function wholeWorksheet(): Worksheet {
  const provisions = [...new Set(GUIDELINE.services.map(({ provision }) => provision))];
  const sections = provisions.flatMap((provision) =>
    sectionOf(
      provision,
      GUIDELINE.services.filter((service) => service.provision === provision),
    ),
  );
  return { title: "The whole note", sections: saidOnce(sections) };
}
