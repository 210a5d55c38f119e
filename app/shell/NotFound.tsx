import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PRODUCT } from "../assessment/product";
import { GUIDELINE } from "../guidelines/current";
import { Page } from "../ui/Page";

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
