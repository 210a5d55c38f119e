import { type ReactNode, Suspense } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../assessment/record";
import { loadedLate } from "../ui/loading/loaded-late";
import { focusHeading } from "../ui/page-focus";

const Listed = loadedLate(() => import("../keeping/another-text/AnotherText"));

/** What is said of answers from another text of the note, on every page, where there are any. */
export function AnotherText(): ReactNode {
  const { control } = useFormContext<Assessment>();
  const [aside, carried] = useWatch({ control, name: ["ofAnotherText", "carried"] });
  if (!aside && !carried) return null;
  return (
    <Suspense>
      <Listed onDismissed={focusHeading} />
    </Suspense>
  );
}
