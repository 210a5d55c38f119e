import { Link, useParams } from "@tanstack/react-router";
import { useFormContext, useWatch } from "react-hook-form";
import type { Determination } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import type { Service } from "../../guidelines/guideline";
import { fileName, writeAttachment } from "../../keeping/file/file";
import { useOpening } from "../../keeping/opening/opening";
import { Paper } from "../../paper/sheet/Paper";
import { SheetPage, usePreparedAt } from "../../paper/sheet/SheetPage";
import { blocksOf, runningWords, titleBlock } from "../../paper/summary/blocks";
import { buildSummary } from "../../paper/summary/document";
import { serviceIn, useDetermination } from "../../questions/use-assessment";
import { NothingAnswered } from "../NothingAnswered";
import { HandOver } from "./HandOver";
import { RequestForm } from "./RequestForm";
import { usePageCount } from "./summary-size";

function Ways({ service }: { service: string }) {
  return (
    <>
      <Link to="/$service/to-obtain" params={{ service }} className="button quiet">
        Missing documentation
      </Link>
      <Link to="/$service" params={{ service }} className="button quiet">
        Back to the questions
      </Link>
    </>
  );
}

/** The assessment as the file that goes into its PDF, as it is at the press. */
function useAttachment() {
  const { work } = useOpening();
  const { getValues } = useFormContext<Assessment>();
  return () => {
    const now = new Date();
    const assessment = getValues();
    const request = work.request();
    const writing = { version: __APP_VERSION__, now, createdAt: request.createdAt };
    return {
      name: fileName(assessment, now),
      pdfName: fileName(assessment, now, "pdf"),
      text: writeAttachment(assessment, writing),
      isOnScreen: () => work.request() === request,
    };
  };
}

/** The summary of a request: a page made for paper, below the details that can be typed onto it. */
function SummaryPage({ determination }: { determination: Determination }) {
  const attach = useAttachment();
  const { control } = useFormContext<Assessment>();
  const [service, answers, askRemaining, opened, details, evidence, codes] = useWatch({
    control,
    name: ["service", "answers", "askRemaining", "opened", "details", "evidence", "codes"],
  });
  const assessment = { service, answers, askRemaining, opened, details, evidence, codes };
  const [preparedAt, takeTime] = usePreparedAt();
  const summaryAt = (time: Date) =>
    buildSummary(determination, assessment, { preparedAt: time, version: __APP_VERSION__ });
  const summary = summaryAt(preparedAt);
  const running = runningWords(summary);
  const subject = JSON.stringify([determination.relevant, assessment]);
  const pages = usePageCount(summary, subject);
  return (
    <SheetPage
      kind="Summary"
      title={titleBlock(summary)}
      running={running}
      foot={running}
      note={summary.draft ? "The result is still open: each printed page says DRAFT." : undefined}
      actions={<Ways service={service} />}
    >
      <HandOver
        summary={summary}
        summarize={() => summaryAt(takeTime())}
        attach={attach}
        subject={subject}
        pages={pages}
      />
      <RequestForm service={determination.service.id} findings={summary.findings} />
      <Paper label="The summary as printed" blocks={blocksOf(summary)} />
    </SheetPage>
  );
}

function SummaryOf({ service }: { service: Service }) {
  const determination = useDetermination(service);
  return (
    <>
      <NothingAnswered determination={determination} />
      <SummaryPage determination={determination} />
    </>
  );
}

/** The summary of the request in this tab, for the service in the address. */
export function Summary() {
  const service = serviceIn(useParams({ strict: false }));
  return service && <SummaryOf service={service} />;
}
