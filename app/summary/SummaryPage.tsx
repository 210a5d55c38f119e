import type { Determination } from "../assessment/determination";
import { Page } from "../ui/Page";

export function SummaryPage({ determination }: { determination: Determination }) {
  return (
    <Page title={`Summary: ${determination.service.title}`}>
      <p data-result={determination.consequence.result}>{determination.consequence.sentence}</p>
    </Page>
  );
}
