import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import type { Service } from "../../guidelines/guideline";
import { fileName, writeAttachment } from "../../keeping/file/file";
import { useTaking } from "../../keeping/opening/taking";
import LabelInName from "../../keeping/saving/LabelInName";
import Save from "../../keeping/saving/Save";
import { useDetermination } from "../../questions/use-assessment";
import { loadedLate, Opening } from "../../ui/loaded-late";
import { NothingAnswered } from "../NothingAnswered";
import { serviceIn } from "../service-param";
import { SummaryPage } from "./SummaryPage";

const RequestCodes = loadedLate(() => import("../../questions/evidence/RequestCodes"));
const RememberClinic = loadedLate(() => import("../../keeping/clinic/RememberClinic"));

/** The assessment as the file that goes into its PDF, as it is at the press. */
function useAttachment() {
  const { work } = useTaking();
  const { getValues } = useFormContext<Assessment>();
  return () => {
    const now = new Date();
    const assessment = getValues();
    const sitting = work.sitting();
    const writing = { version: __APP_VERSION__, now, createdAt: sitting.createdAt };
    return {
      name: fileName(assessment, now),
      pdfName: fileName(assessment, now, "pdf"),
      text: writeAttachment(assessment, writing),
      isOnScreen: () => work.sitting() === sitting,
    };
  };
}

function SummaryOf({ service }: { service: Service }) {
  const attach = useAttachment();
  const determination = useDetermination(service);
  const save = (
    <>
      <Save />
      <LabelInName />
    </>
  );
  const codes = (
    <Suspense fallback={<Opening />}>
      <RequestCodes />
    </Suspense>
  );
  const clinic = (
    <Suspense
      fallback={
        <section>
          <Opening />
        </section>
      }
    >
      <RememberClinic />
    </Suspense>
  );
  return (
    <>
      <NothingAnswered determination={determination} />
      <SummaryPage {...{ determination, attach, save, codes, clinic }} />
    </>
  );
}

export function Summary() {
  const service = serviceIn(useParams({ strict: false }));
  return service && <SummaryOf service={service} />;
}
