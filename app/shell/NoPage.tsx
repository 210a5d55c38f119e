import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { type ReactNode, use } from "react";
import { flushSync } from "react-dom";
import { PRODUCT } from "../assessment/product";
import { GUIDELINE } from "../guidelines/current";
import { OpeningContext } from "../keeping/opening/opening";
import { Announced } from "../ui/Announced";
import { WaysOn } from "../ui/loading/loaded-late";
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

/** For an address that names no page and no service. */
export function NotFound(): ReactNode {
  return (
    <Page
      app={PRODUCT}
      title="There is no such page"
      lead={`This address is not a page of this app or a service of ${GUIDELINE.shortName}. Your answers are kept.`}
    >
      <h2>What is being requested?</h2>
      <ul>
        {GUIDELINE.services.map(({ id, label }) => (
          <li key={id}>
            <Link to="/$service" params={{ service: id }} className="link-line">
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <h2>More pages</h2>
      <ul>
        <li>
          <Link to="/note" className="link-line">
            The note, word for word
          </Link>
        </li>
        <li>
          <Link to="/about" className="link-line">
            What this app is for, and how it decides
          </Link>
        </li>
      </ul>
    </Page>
  );
}
