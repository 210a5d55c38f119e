import { useParams } from "@tanstack/react-router";
import { useFormContext } from "react-hook-form";
import { fileName, writeAttachment } from "../assessment/file";
import type { Assessment } from "../assessment/record";
import type { Service } from "../guidelines/guideline";
import { SummaryPage } from "../summary/SummaryPage";
import Save from "./Save";
import { serviceIn } from "./service-param";
import { useTaking } from "./taking";
import { useDetermination } from "./use-assessment";

/** The assessment as the file that goes into its PDF. */
function useAttachment() {
  const { unsaved } = useTaking();
  const { getValues } = useFormContext<Assessment>();
  return () => {
    const now = new Date();
    const assessment = getValues();
    const writing = { version: __APP_VERSION__, now, createdAt: unsaved.createdAt() };
    return {
      name: fileName(assessment.service, now),
      text: writeAttachment(assessment, writing),
    };
  };
}

function SummaryOf({ service }: { service: Service }) {
  const attach = useAttachment();
  return <SummaryPage determination={useDetermination(service)} attach={attach} save={<Save />} />;
}

export function Summary() {
  const service = serviceIn(useParams({ strict: false }));
  return service && <SummaryOf service={service} />;
}
