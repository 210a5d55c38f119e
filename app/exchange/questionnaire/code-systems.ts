import { REQUEST_DETAILS } from "../../assessment/request/request-details";
import { questionsOf } from "../../criteria/criterion";
import { codeSystemId, codeSystemUrl, nameFor, type Publishing, versionOf } from "../addresses";
import type { CodeSystem } from "../fhir";
import { DETAILS, formsOffered } from "./evidence-items";

/** Something that is chosen: a question, a field of supporting details, a request detail. */
interface Chosen {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function codeSystem({ id: of, title, options }: Chosen, publishing: Publishing): CodeSystem {
  const { guideline } = publishing;
  const id = codeSystemId(guideline, of);
  const content = {
    name: nameFor(id),
    title: `${guideline.name}: ${title}`,
    status: "draft",
    caseSensitive: true,
    content: "complete",
    count: options.length,
    concept: options.map(({ value, label }) => ({ code: value, display: label })),
  } as const;
  return {
    resourceType: "CodeSystem",
    id,
    language: "en-US",
    url: codeSystemUrl(publishing, of),
    version: versionOf(guideline, content),
    ...content,
  };
}

/** A code system for each question, and for each other thing that is chosen, in the order in which they are met. */
export function codeSystemsOf(publishing: Publishing): CodeSystem[] {
  const { services } = publishing.guideline;
  const questions = [
    ...new Set(services.flatMap(({ provision }) => questionsOf(provision.criteria))),
  ];
  const forms = formsOffered([...services, ...questions].flatMap(({ evidence = [] }) => evidence));
  const chosen: Chosen[] = [
    ...questions.map(({ id, name, options }) => ({ id, title: name, options })),
    ...forms.flatMap((form) =>
      form.fields.flatMap(({ id, label, options }) =>
        options ? [{ id: `${form.id}-${id}`, title: `${form.name}: ${label}`, options }] : [],
      ),
    ),
    ...REQUEST_DETAILS.flatMap((detail) =>
      "options" in detail
        ? [{ id: `${DETAILS}-${detail.id}`, title: detail.label, options: detail.options }]
        : [],
    ),
  ];
  return chosen.map((each) => codeSystem(each, publishing));
}
