import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Page } from "../ui/Page";
import { focusHeading } from "./arrivals";

/** Stands in for a page that failed. The form lives in the frame around it, so answers are kept. */
export function Failure({ error, reset }: ErrorComponentProps): ReactNode {
  return (
    <Page
      title="Something went wrong on this page"
      lead="This page could not be shown. Your answers are kept: nothing was lost, and nothing was sent anywhere."
    >
      <p role="alert">What failed: {error instanceof Error ? error.message : String(error)}</p>
      <p>Try again. If it fails once more, reload the page: the coded answers stay in this tab.</p>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            reset();
            focusHeading();
          }}
        >
          Try again
        </button>{" "}
        <button type="button" className="button quiet" onClick={() => window.location.reload()}>
          Reload
        </button>
      </p>
    </Page>
  );
}
