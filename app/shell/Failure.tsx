import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { type ReactNode, use } from "react";
import { flushSync } from "react-dom";
import { PRODUCT } from "../assessment/product";
import { OpeningContext } from "../keeping/opening/opening";
import { Announced } from "../ui/Announced";
import { WaysOn } from "../ui/loaded-late";
import { Page } from "../ui/Page";
import { focusHeading } from "../ui/page-focus";

/** Stands in for a page that failed. The form lives in the frame around it, unless that failed itself. */
export function Failure({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  const framed = use(OpeningContext) !== undefined;
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
      <Announced>{`What failed: ${error instanceof Error ? error.message : String(error)}`}</Announced>
      <p>A reload keeps the answers. It loses what you typed, unless a draft is kept.</p>
      <WaysOn onTryAgain={tryAgain} />
    </Page>
  );
  return framed ? page : <main>{page}</main>;
}
