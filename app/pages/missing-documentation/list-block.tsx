import { Link } from "@tanstack/react-router";
import { countToCheck, type Finding } from "../../assessment/checks/finding";
import type { Determination } from "../../assessment/determination";
import {
  countGaps,
  decides,
  type Gaps,
  type MissingAnswer,
  type MissingSource,
  missingInWords,
} from "../../assessment/gaps";
import { openWord } from "../../assessment/wording";
import { obtainFor } from "../../guidelines/guideline";
import type { SheetBlock, SheetRow } from "../../paper/sheet/block";

interface WayProps {
  service: string;
  /** The question to move to. */
  question?: string | undefined;
  /** Or the entry. */
  entry?: string | undefined;
  name: string;
}

/** The way to where something is missing. On paper it is only the name. */
function Way({ service, question, entry, name }: WayProps) {
  const to = entry?.startsWith("details.") ? "/$service/summary" : "/$service";
  const state = { ...(question && { question }), ...(entry && { entry }) };
  return (
    <Link to={to} params={{ service }} state={state}>
      {name}
    </Link>
  );
}

/** Room to write what came of it. */
const ROOM: SheetRow["lines"] = [
  { spans: [], source: ["Document"], blank: true },
  { spans: [], source: ["Date, page"], blank: true },
];

function leadRow(count: string): SheetRow {
  const lines = [{ spans: [{ text: count, manner: "strong" as const }] }];
  return { head: "", words: "", wide: true, lines, leads: true };
}

function answerRow({ question, kind }: MissingAnswer, determination: Determination): SheetRow {
  const { service, relevant } = determination;
  const { id, label, name } = question;
  return {
    head: label,
    way: <Way service={service.id} question={id} name={name} />,
    words: `: ${obtainFor(question, service)}. ${decides(question, determination)}.`,
    sign: { word: openWord(question, relevant), mark: "question" },
    lines: ROOM,
    wide: false,
    gap: kind,
  };
}

function sourceRow({ question, entry }: MissingSource, { service }: Determination): SheetRow {
  const { label, name } = question;
  return {
    head: label,
    way: <Way service={service.id} entry={entry} name={name} />,
    words: `: ${obtainFor(question, service)}.`,
    sign: { word: "No source cited", mark: "dash" },
    lines: ROOM,
    wide: false,
    gap: "no-proof",
  };
}

function checkRow({ path, label, message }: Finding, { service }: Determination): SheetRow {
  const [part, id] = path;
  const where =
    part === "answers" && typeof id === "string" ? { question: id } : { entry: path.join(".") };
  return {
    head: "",
    way: <Way service={service.id} {...where} name={label} />,
    words: `: ${message}`,
    sign: { word: "To check", mark: "question" },
    lines: [{ spans: [], blank: true }],
    wide: false,
    gap: "to-check",
  };
}

/** All that is missing, each part below its count. */
export function listBlock(
  caption: string,
  missing: Gaps,
  determination: Determination,
): SheetBlock {
  const { answers, sources, findings } = missing;
  const [answersCount = "", ...sourcesCount] = missingInWords(countGaps(missing));
  return {
    kind: "table",
    form: "list",
    caption,
    heads: ["Clause", "Documentation", "Missing", "Notes", "Source"],
    rows: [
      leadRow(answersCount),
      ...answers.map((each) => answerRow(each, determination)),
      ...sourcesCount.map(leadRow),
      ...sources.map((each) => sourceRow(each, determination)),
      ...(findings.length > 0 ? [leadRow(countToCheck(findings.length))] : []),
      ...findings.map((each) => checkRow(each, determination)),
    ],
  };
}
