import { Link, useParams } from "@tanstack/react-router";
import { useFormContext, useWatch } from "react-hook-form";
import { checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import type { Determination } from "../../assessment/determination";
import { type Gaps, gaps } from "../../assessment/gaps";
import { PRODUCT } from "../../assessment/product";
import type { Assessment } from "../../assessment/record";
import { requestLineOf } from "../../assessment/request/request-line";
import { GUIDELINE } from "../../guidelines/current";
import type { Service } from "../../guidelines/guideline";
import type { SheetBlock } from "../../paper/sheet/block";
import { leadOf, madeBy } from "../../paper/sheet/every-sheet";
import { Paper } from "../../paper/sheet/Paper";
import { SheetPage } from "../../paper/sheet/SheetPage";
import { serviceIn, useDetermination } from "../../questions/use-assessment";
import { NothingAnswered } from "../NothingAnswered";
import { listBlock } from "./list-block";

const MADE_BY = madeBy({ product: PRODUCT, version: __APP_VERSION__, ...GUIDELINE });

const TITLE = "Missing documentation";

function blocksOf(missing: Gaps, determination: Determination, label: string): SheetBlock[] {
  const fields = [
    { label: "Request label", value: label },
    ...["Member (name or initials)", "Requested from", "Date"].map((blank) => ({
      label: blank,
      value: "",
    })),
  ];
  const end = `In the note’s order. ${GUIDELINE.shortName} does not require sources; they never change the result. ${MADE_BY}.`;
  return [
    { kind: "fields", name: "Request", fields },
    listBlock(TITLE, missing, determination),
    { kind: "paragraph", spans: [{ text: end }] },
  ];
}

/** All that is missing in a request. */
function useGaps(determination: Determination): Gaps {
  const { control } = useFormContext<Assessment>();
  const [answers, askRemaining, opened, details, evidence, codes] = useWatch({
    control,
    name: ["answers", "askRemaining", "opened", "details", "evidence", "codes"],
  });
  const service = determination.service.id;
  const assessment = { service, answers, askRemaining, opened, details, evidence, codes };
  return gaps(determination, evidence, checkAssessment(assessment, dayOf(new Date())));
}

/** What is missing in a request, as a sheet to take to the chart. It prints alone. */
function TodoPage({ determination }: { determination: Determination }) {
  const { control } = useFormContext<Assessment>();
  const details = useWatch({ control, name: "details" });
  const whose = requestLineOf(details, dayOf(new Date()));
  const { id, title } = determination.service;
  const label = details.requestLabel.trim();
  const missing = useGaps(determination);
  const heading = `${TITLE}: ${title}`;
  return (
    <SheetPage
      title={{ kind: "title", title: heading, lead: leadOf(GUIDELINE), stamps: [] }}
      running={{ whose: `${heading} · ${whose}`, outcome: "" }}
      foot={{ madeBy: MADE_BY }}
      actions={
        <>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
          <Link to="/$service/summary" params={{ service: id }} className="button quiet">
            Summary
          </Link>
          <Link to="/$service" params={{ service: id }} className="button quiet">
            Back to the questions
          </Link>
        </>
      }
    >
      <div data-gaps={missing.answers.length + missing.sources.length + missing.findings.length}>
        <Paper label={TITLE} blocks={blocksOf(missing, determination, label)} />
      </div>
    </SheetPage>
  );
}

function SheetFor({ service }: { service: Service }) {
  const determination = useDetermination(service);
  return (
    <>
      <NothingAnswered determination={determination} />
      <TodoPage determination={determination} />
    </>
  );
}

/** The missing documentation for the service in the address. */
export function ToObtain() {
  const service = serviceIn(useParams({ strict: false }));
  return service && <SheetFor service={service} />;
}
