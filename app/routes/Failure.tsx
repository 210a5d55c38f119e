import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { type ReactNode, Suspense, use } from "react";
import { flushSync } from "react-dom";
import { PRODUCT } from "../assessment/product";
import { loadedLate } from "../questionnaire/evidence/Opening";
import { Page } from "../ui/Page";
import { focusHeading } from "./arrivals";
import styles from "./Failure.module.css";
import { TakingContext } from "./taking";

const Save = loadedLate(() => import("./Save"));

/** Stands in for a page that failed. The form lives in the frame around it, unless that failed itself. */
export function Failure({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  const framed = use(TakingContext) !== undefined;
  const tryAgain = async () => {
    await router.invalidate();
    flushSync(reset);
    focusHeading();
  };
  const page = (
    <Page
      app={PRODUCT}
      title="Something went wrong on this page"
      lead={`This page could not be shown. ${framed ? "All you entered is still here" : "The coded answers are kept in this tab"}, and nothing was sent anywhere.`}
    >
      <p role="alert">What failed: {error instanceof Error ? error.message : String(error)}</p>
      <p>
        Try again: a part of the app that could not be loaded is asked for once more. If that fails
        too, reload the page. The coded answers outlast a reload. What you typed does not, unless a
        draft is kept: save it to a file first.
      </p>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={tryAgain}>
          Try again
        </button>
        {framed && (
          <Suspense>
            <Save />
          </Suspense>
        )}
        <button type="button" className="button quiet" onClick={() => window.location.reload()}>
          Reload
        </button>
      </div>
    </Page>
  );
  return framed ? page : <main>{page}</main>;
}
