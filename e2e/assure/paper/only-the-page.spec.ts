import { QUESTIONS } from "../../cases/words";
import { expect, test } from "../../fixtures";
import {
  type Given,
  interviews,
  notDocumentedOnce,
  type Trying,
  type Turn,
} from "../../interviews/enumerate";
import { textOf } from "../../looking/poppler";
import { understand } from "../../looking/read-page";
import { consult } from "../../oracle/oracle";
import { counted, due } from "../../running/counting";
import { type Answer, assess, openSummary, SERVICES, type Service } from "../../steps/assessment";

/** Every answer to questions that take one. */
const everyAnswer: Trying = (question) =>
  Object.keys(QUESTIONS[question].answers).map((value) => [value]);

/** How many interviews of a device are taken, from among all by equal steps. */
const SPREAD = 16;

function endsOf(turns: readonly Turn[]): Given[] {
  return turns.flatMap(({ question, values, before, next }) =>
    next.length > 0 ? endsOf(next) : [{ ...before, [question]: values }],
  );
}

function interviewsOf(service: Service): Given[] {
  const isDevice = consult(service, {}).asked.includes("indication");
  if (!isDevice) return endsOf(interviews(service, everyAnswer));
  const all = endsOf(interviews(service, notDocumentedOnce(service)));
  const step = all.length / SPREAD;
  return Array.from({ length: SPREAD }, (_, at) => all[Math.floor(at * step)] ?? {});
}

const KIND = "interviews rebuilt from the text of their printed page";

for (const service of SERVICES) {
  const all = interviewsOf(service);
  const annotation = due(all.length, KIND);
  test(
    `${service}: from the text of its printed page alone, answers and result are those of the interview`,
    { annotation },
    async ({ context }, info) => {
      test.setTimeout(300_000);
      const file = info.outputPath("page.pdf");
      for (const given of all) {
        const page = await context.newPage();
        const answers = Object.entries(given).map(
          ([id, values]) => [id, ...values] as unknown as Answer,
        );
        await assess(page, service, answers);
        await openSummary(page);
        await expect(page.getByRole("article")).toContainText("Re-entry code");
        await page.pdf({ path: file });
        await page.close();
        const { result, lines, relevant } = consult(service, { ...given });
        const understood = understand(textOf(file).join("\n"));
        expect(understood).toEqual({ service, result, lines, answers: relevant });
        expect(consult(service, { ...understood.answers }).result).toBe(understood.result);
        info.annotations.push(counted(1, KIND));
      }
    },
  );
}
