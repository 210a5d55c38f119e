import { useCheck } from "./use-check";
import { useFindings } from "./use-findings";

/** How many entries were found wrong, and the way to the list of them. */
export default function EntriesToCheck({ className }: { className: string | undefined }) {
  const check = useCheck();
  const { length } = useFindings();
  if (length === 0) return null;
  return (
    <p className={className}>
      <button type="button" className="link-button" onClick={check}>
        {length === 1 ? "1 entry to check" : `${length} entries to check`}
      </button>
    </p>
  );
}
