import { Link } from "@tanstack/react-router";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { checkAnswers, checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import type { Finding } from "../../assessment/checks/finding";
import type { Determination } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import type { AskedQuestion } from "../../guidelines/guideline";
import { useArrival } from "../entries/Disclosures";
import { FINDINGS_HEADING } from "../entries/entry-names";
import { useShowEntry } from "../entries/show-entry";
import { FindingList } from "./FindingList";

/**
 * What is wrong in all that is entered for the questions asked, as of the last check or answer. What is typed
 * counts once a check found something; answers that contradict each other count at once.
 */
export function useFindings(determination: Determination): readonly Finding[] {
  const { control, getValues } = useFormContext<Assessment>();
  const { errors } = useFormState({ control });
  useWatch({ control, name: "answers" });
  const checked = Object.keys(errors).length > 0;
  return checked
    ? checkAssessment(getValues(), dayOf(new Date()))
    : checkAnswers(determination, getValues());
}

interface FindingsProps {
  determination: Determination;
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** What leads to the entry of a finding: to its question, its field, or the summary. */
export function WayToEntry({
  finding,
  determination,
  onOpen,
}: FindingsProps & { finding: Finding }) {
  const showEntry = useShowEntry();
  const { path, label } = finding;
  const [part, id] = path;
  const name = path.join(".");
  const asked = determination.asked.find((question) => part === "answers" && question.id === id);
  if (part === "details")
    return (
      <Link
        to="/$service/summary"
        params={{ service: determination.service.id }}
        state={{ entry: name }}
      >
        {label}, on the summary
      </Link>
    );
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => (asked ? onOpen(asked) : showEntry(name))}
    >
      {label}
    </button>
  );
}

/** The entries to check beside the questions. */
export default function Findings(props: FindingsProps) {
  useArrival();
  return (
    <FindingList
      headingId={FINDINGS_HEADING}
      findings={useFindings(props.determination)}
      wayTo={(finding) => <WayToEntry finding={finding} {...props} />}
    />
  );
}
