import { Link } from "@tanstack/react-router";
import { memo } from "react";

interface SummaryLinkProps {
  /** The id of the service. */
  service: string;
  className: string | undefined;
}

/** The way to the summary. Answers leave it as it is. */
export const SummaryLink = memo(function SummaryLink({ service, className }: SummaryLinkProps) {
  return (
    <Link to="/$service/summary" params={{ service }} className={className}>
      Open summary
    </Link>
  );
});
