import type { Notice } from "../../guidelines/guideline";
import type { LineRemark, SummaryDocument } from "../document";
import type { AsideBlock, ResultBlock, Span } from "./block";

function notOfTheNote({ text, source }: Notice, urgent = ""): Span[] {
  return [
    { text: `${urgent}Not part of Note 170.`, manner: "strong" },
    { text: ` ${text} ` },
    { text: `Source: ${source}.`, whole: true },
  ];
}

function furtherLine({ line, sentence, settledBy }: LineRemark): AsideBlock[] {
  if (!sentence) return [];
  const said: Span[] = [
    { text: `Line ${line}, apart from the result:`, manner: "strong" },
    { text: ` ${sentence}` },
  ];
  const items = settledBy.map(({ label, name, obtain }): Span[] => [
    { text: label, manner: "code" },
    { text: ` ${name}. ${obtain}.` },
  ]);
  const leading: Span[][] = items.length > 0 ? [[{ text: "To settle that:" }]] : [];
  return [{ kind: "aside", paragraphs: [said, ...leading], items }];
}

/** The result, then what is said beside it. */
export function resultBlocks(summary: SummaryDocument): (ResultBlock | AsideBlock)[] {
  const { result, counts, pressing } = summary;
  const { mark, sentence, reason, remark, caution, lines, furtherLine: further } = result;
  const { answered, of, notDocumented } = counts;
  const box: ResultBlock = {
    kind: "result",
    mark,
    sentence,
    counts: [`Answered ${answered} of ${of}`, `Not documented ${notDocumented}`],
    ...(reason && { reason }),
    ...(remark && { remark }),
    ...(caution && { notice: notOfTheNote(caution) }),
    hooks: { result: result.result, lines, ...(further && { furtherLine: further.named }) },
  };
  const urgent = pressing.map(
    (notice): AsideBlock => ({
      kind: "aside",
      paragraphs: [notOfTheNote(notice, "Bears on this date of service. ")],
      items: [],
    }),
  );
  return [box, ...(further ? furtherLine(further) : []), ...urgent];
}
