import { lazy, Suspense } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { loadedLate, Opening } from "../../ui/loading/loaded-late";
import { detailsOf, useDisclosures, useEnsureDetails } from "../entries/Disclosures";

const DetailsEditor = loadedLate(() => import("./DetailsEditor"));
const DetailsLabel = lazy(() =>
  import("./DetailsLabel").catch(() => ({ default: () => <span>Details</span> })),
);

/** Opens and closes a question's details, and says what there is of them. */
export function DetailsButton({ id, about }: { id: string; about: string }) {
  const { control } = useFormContext<Assessment>();
  const { isOpen, setOpen } = useDisclosures();
  const ensureDetails = useEnsureDetails();
  const kept = useWatch({ control, name: `evidence.questions.${id}` });
  const part = detailsOf(id);
  const open = isOpen(part);
  const toggle = () => {
    ensureDetails(id);
    setOpen(part, !open);
  };
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={open}
      aria-controls={part}
      onClick={toggle}
    >
      <span>
        {kept ? (
          <Suspense fallback={<span>Details</span>}>
            <DetailsLabel kept={kept} />
          </Suspense>
        ) : (
          "Add details"
        )}
      </span>
      <span className="visually-hidden"> on {about}</span>
    </button>
  );
}

interface DetailsProps {
  id: string;
  about: string;
  forms: readonly EvidenceFormId[] | undefined;
}

/** A question's details, in place below it. They are loaded when they are first opened. */
export function Details({ id, about, forms = [] }: DetailsProps) {
  const { isOpen } = useDisclosures();
  const part = detailsOf(id);
  if (!isOpen(part)) return null;
  return (
    <div id={part}>
      <Suspense fallback={<Opening />}>
        <DetailsEditor id={id} about={about} forms={forms} />
      </Suspense>
    </div>
  );
}
