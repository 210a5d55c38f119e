import type { ReactNode } from "react";
import { PRODUCT } from "../../assessment/product";
import { Page } from "../../ui/Page";
import { HowItDecides } from "./HowItDecides";
import { Inputs } from "./Inputs";
import { Keyboard } from "./Keyboard";
import { Privacy } from "./Privacy";
import { Provisions } from "./Provisions";
import { Sources } from "./Sources";

function Purpose() {
  return (
    <>
      <h2>What it is for, and for whom</h2>
      <p>
        It answers one question: do the facts you enter meet the criteria of this guideline note? It
        shows the result, the reasons and the missing documentation, and prints a page that goes
        through the note clause by clause.
      </p>
      <p>
        It is for clinicians who request these services, for staff who prepare the documentation,
        and for reviewers who receive the page. They know the terms of the note and can check each
        step against the guideline text beside every criterion. It is not for patients, and not for
        emergency treatment decisions.
      </p>
    </>
  );
}

function Limits() {
  return (
    <>
      <h2>What it does not do</h2>
      <ul>
        <li>It does not authorize a request or predict authorization.</li>
        <li>
          It does not check whether a diagnosis or a procedure code pairs with a line of the
          Prioritized List.
        </li>
        <li>
          It sets no thresholds. What is “adequate” or “favorable” is the clinician’s judgment.
        </li>
        <li>It never advises to implant, stop, continue or withhold anything.</li>
        <li>
          It covers one edition of one note, which names no effective date. Check whether another
          edition applies on the date of service.
        </li>
        <li>
          It is not affiliated with the Oregon Health Authority or with any plan, and none of them
          has reviewed it.
        </li>
      </ul>
    </>
  );
}

/** What the app is for, how it decides and what it does not do: enough to check it by. */
export function AboutPage(): ReactNode {
  return (
    <Page
      app={PRODUCT}
      title="About"
      lead="Note 170 works out whether a request for an intrathecal or epidural drug infusion pump meets Guideline Note 170 of the Oregon Health Plan’s Prioritized List of Health Services, and shows why."
    >
      <Purpose />
      <Inputs />
      <HowItDecides />
      <Provisions />
      <Limits />
      <Sources />
      <Privacy />
      <Keyboard />
    </Page>
  );
}
