import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { compact, REQUEST_LABEL, RUNNING, shownInPrint } from "../../looking/printing";
import { WAYS } from "../../looking/ways";
import { assess, openSummary, typefaces } from "../../steps/assessment";
import { documentA } from "../../steps/documenting";

test("a documented summary loses no fact in any way to print it, and each page says whose it is", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  await documentA(page);
  await openSummary(page);
  await page.getByRole("textbox", { name: "Request label" }).fill(REQUEST_LABEL);
  await expect(page.getByRole("article")).toContainText(REQUEST_LABEL);
  await typefaces(page);
  const [head = ""] = await shownInPrint(page, RUNNING);
  const rows = await shownInPrint(page, "tbody > tr");
  const rest = await shownInPrint(page, "article > :not(table, section, [class*=closing])");
  expect(head).toContain(compact(`Request: ${REQUEST_LABEL}`));
  for (const { name, options } of WAYS)
    await test.step(name, async () => {
      const { sheets } = await readPdf(await page.pdf({ ...options, tagged: true }));
      const bodies = sheets.map(({ body }) => compact(body));
      for (const body of bodies) expect(body).toContain(head);
      const whole = bodies.map((body) => body.replace(head, "")).join("");
      for (const fact of [...rows, ...rest]) expect(whole).toContain(fact);
    });
});
