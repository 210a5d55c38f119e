import { readdirSync, readFileSync } from "node:fs";

/** Words that somebody reads, with the file and the line where they begin. */
export interface Text {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** Words of others: the note itself, files that earlier versions saved, and the list of words not used. */
const OF_OTHERS = ["app/guidelines/note-170/source.ts", "e2e/format-1/", "e2e/words-not-used"];

/** Every file of the project that holds words of its own. */
export function filesWithWords(): string[] {
  const below = ["app", "docs", "e2e", "public"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  return [...readdirSync("."), ...below]
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(css|html|js|md|tsx?)$/.test(path))
    .filter((path) => !OF_OTHERS.some((other) => path.startsWith(other)));
}

/** Comments and strings, as they follow each other in a source. */
const COMMENT_OR_STRING =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** What is between tags and braces, in a source whose comments and strings are blanked out. */
const BETWEEN_TAGS = /[>}]([^<>{}]*\w\s+\w[^<>{}]*)(?=[<{])/g;

/** What is between them and is code. */
const CODE = /\b(const|export|function|import|return)\b|=/;

/** An id, a path or an address: code reads it, no person does. */
const isCode = (text: string) => !/\s/.test(text) && (/^[a-z]/.test(text) || /[/#@:=_]/.test(text));

const blanked = (text: string) => text.replace(/[^\n]/g, " ");

/** The comments of a source, its strings, and the words of its markup; of a style sheet the comments. */
export function textsOfSource(file: string, source: string): Text[] {
  const found: Text[] = [];
  const add = (at: number, words: string) =>
    found.push({ file, line: source.slice(0, at).split("\n").length, words });
  const rest = source.replace(COMMENT_OR_STRING, (all: string, at: number) => {
    if (all.startsWith("/")) add(at, all);
    else if (!file.endsWith("css") && !isCode(all.slice(1, -1)))
      add(at, all.slice(1, -1).replace(/\$\{[^{}]*\}/g, " "));
    return blanked(all);
  });
  if (file.endsWith("x"))
    for (const { 1: words = "", index } of rest.matchAll(BETWEEN_TAGS))
      if (!CODE.test(words)) add(index + 1, words);
  return found;
}

/** A document line by line, without code, fenced or between backticks, and without addresses. */
export function textsOfDocument(file: string, document: string): Text[] {
  const prose = document.replace(/^```[\s\S]*?^```/gm, blanked);
  return prose.split("\n").map((line, at) => ({
    file,
    line: at + 1,
    words: line.replace(/`[^`]*`|\]\([^)]*\)/g, " "),
  }));
}

/** All that a file says: to users, to readers of the documents, or to those who change the code. */
export function textsOf(file: string): Text[] {
  const content = readFileSync(file, "utf8");
  return /\.(html|md)$/.test(file) ? textsOfDocument(file, content) : textsOfSource(file, content);
}
