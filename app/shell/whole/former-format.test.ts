import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAttachment } from "../../keeping/attachment/read-attachment";
import type { OpenedFile } from "../../keeping/file/file-reader";
import { readDocument } from "../../keeping/opening/read-document";

/*
 * Files, PDFs and a kept draft as the last version before format 2 wrote them, with every field of that time
 * filled. They are never rewritten: what a person kept then opens, and nothing of it is lost.
 */
const FOLDER = "e2e/format-1";
const NAMES = readdirSync(FOLDER);

type Raw = Readonly<Record<string, unknown>>;

/** Every text in a value, by the path to it. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}/${key}`));
}

async function opened(name: string): Promise<OpenedFile> {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  const read = await readDocument(new File([new Uint8Array(bytes)], name));
  if (read.kind !== "opened") throw new Error(JSON.stringify(read));
  return read;
}

/** A file as it was written: of a PDF, what it carries. */
async function written(name: string): Promise<Raw> {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  const carried = name.endsWith(".pdf") ? await readAttachment(new Uint8Array(bytes)) : undefined;
  const text = carried === undefined ? bytes.toString() : carriedText(carried);
  const file: unknown = JSON.parse(text);
  return { ...(file as Raw) };
}

function carriedText(read: Awaited<ReturnType<typeof readAttachment>>): string {
  if (read.kind !== "found") throw new Error("The PDF carries nothing.");
  return read.files.map(({ text }) => text).join();
}

/** All that was entered, the set-aside part with the rest, by its path of today. */
function entered({ answers, evidence, setAside, codes, details, opened: ahead, service }: Raw) {
  const aside = { answers: {}, evidence: {}, ...(setAside as Raw | undefined) };
  const { documents, questions } = { ...(evidence as Raw) };
  const owned: Raw = { ...(details as Raw) };
  const owner = ["requestingClinician", "performingClinician", "facility"].find((id) => owned[id]);
  const npi = { performingClinician: "performingNpi", facility: "facilityNpi" }[owner ?? ""];
  const texts = textsIn({
    ...{ service, codes, opened: ahead },
    answers: { ...(answers as Raw), ...(aside.answers as Raw) },
    evidence: { documents, questions: { ...(questions as Raw), ...(aside.evidence as Raw) } },
    details: owned,
  });
  return texts.map(([path, text]) => [
    path
      .replace(/\/outcome$/, "/outcomes/0")
      .replace(/^\/details\/npi$/, `/details/${npi ?? "npi"}`),
    text,
  ]);
}

describe("of the format before today’s", () => {
  test("there are files of every service, two PDFs, and a draft", () => {
    expect(NAMES.sort()).toEqual([
      "implantation.json",
      "maintenance.json",
      "maintenance.pdf",
      "removal.json",
      "replacement-draft.json",
      "revision.json",
      "revision.pdf",
      "trial.json",
    ]);
  });

  test.each(NAMES)("%s was written in it, with a result", async (name) => {
    expect(await written(name)).toMatchObject({ format: 1, result: { result: /^/ } });
  });

  test.each(NAMES)(
    "%s opens with all that was entered, and no more than the unit",
    async (name) => {
      const { assessment, createdAt, savedAt } = await opened(name);
      const file = await written(name);
      const before = entered(file);
      const after = textsIn(assessment).filter(([, text]) => text !== "");
      expect(before.length).toBeGreaterThan(25);
      expect(after).toEqual(expect.arrayContaining(before));
      const added = after.filter(
        ([path, text]) => !before.some(([at, was]) => at === path && was === text),
      );
      const doses = after.filter(([path]) => /\/trial-dose\/\d+\/dose$/.test(path));
      expect(added).toEqual(doses.map(([path]) => [path.replace(/dose$/, "unit"), "mcg"]));
      expect({ createdAt, savedAt }).toEqual({ createdAt: file.createdAt, savedAt: file.savedAt });
    },
  );

  test.each(NAMES)("%s comes to the result that it was saved with", async (name) => {
    const { storedResult, todaysResult, differs } = await opened(name);
    expect(todaysResult).toEqual(storedResult);
    expect(differs).toBeUndefined();
  });
});
