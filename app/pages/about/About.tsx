import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PRODUCT } from "../../assessment/product";
import { GUIDELINE } from "../../guidelines/current";
import { Page } from "../../ui/Page";
import styles from "./About.module.css";
import { HowItDecides, Inputs } from "./HowItDecides";
import { Privacy } from "./Privacy";
import { ProvisionTrees } from "./ProvisionTrees";

/** Where the rule, the notices and this version come from. */
function Sources() {
  const { name, title, edition, fingerprint, beyond, caution } = GUIDELINE;
  return (
    <>
      <h2>Sources and version</h2>
      <dl className={styles.terms}>
        <div>
          <dt>The rule</dt>
          <dd>
            {name}, {title}, of the Prioritized List of Health Services of the Oregon Health Plan:{" "}
            {edition}. It is the whole rule and is shown <Link to="/note">word for word</Link>,
            without the descriptions of the CPT codes.
          </dd>
        </div>
        <div>
          <dt>This version</dt>
          <dd>
            Note 170 version {__APP_VERSION__}. It uses the text with the SHA-256{" "}
            <code className={styles.fingerprint}>
              {fingerprint.slice(0, 32)}
              <wbr />
              {fingerprint.slice(32)}
            </code>
            . The version and the first digits of the SHA-256 are at the foot of each screen and
            each printed page. The digits after the plus sign are computed from the app’s source
            files: two builds with the same name are the same app.
          </dd>
        </div>
      </dl>
      <p>{`Not part of ${GUIDELINE.shortName}, and marked so wherever it is shown:`}</p>
      <ul>
        {[...beyond, caution].map(({ id, text, source }) => (
          <li key={id}>
            {text} <span className={styles.source}>Source: {source}.</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How to work without a mouse. */
function Keyboard() {
  return (
    <>
      <h2>Keyboard</h2>
      <dl className={styles.keys}>
        <div>
          <dt>
            <kbd>Tab</kbd>, <kbd>Shift</kbd> + <kbd>Tab</kbd>
          </dt>
          <dd>to the next or the previous question, link or button</dd>
        </div>
        <div>
          <dt>Arrow keys</dt>
          <dd>among answers that allow one choice: choose the next or the previous</dd>
        </div>
        <div>
          <dt>
            <kbd>Space</kbd>
          </dt>
          <dd>check or uncheck the answer in focus; press a button</dd>
        </div>
        <div>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>follow a link; press a button</dd>
        </div>
      </dl>
      <p>
        A typed character never changes an answer. The first Tab stop of every page skips to its
        main content. The project’s documents say how each criterion of WCAG 2.2 A and AA is met and
        tested. The app was tried with the screen reader Orca and Firefox on Linux, and with no
        other yet.
      </p>
    </>
  );
}

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

/** What other systems can have of it. */
function Exchange() {
  return (
    <>
      <h2>Exchange with other systems</h2>
      <p>
        “Save as FHIR” on the summary writes the answers as data (FHIR R4), with the PDF if you
        choose. Give the file to a plan or a record system that asks for data beside the page.
        “Open” takes such a file, even if another system filled it in, and names what it does not
        take. The questions themselves are FHIR questionnaires (SDC 4.0.0, of the shape that Da
        Vinci DTR 2.2.0 uses). Where this app is hosted, they are beside it in the folder{" "}
        <code>fhir</code>. A plan adopts them by publishing them under its own address.
      </p>
      <p>
        Nothing is submitted: the app sends nothing and is not launched from a chart. Such a file
        holds no result. Whoever opens it works out the result from the answers.
      </p>
    </>
  );
}

/** What the app is for, how it decides and what it does not do: enough to check it by. */
export function About(): ReactNode {
  return (
    <Page
      app={PRODUCT}
      title="About"
      lead="Note 170 works out whether a request for an intrathecal or epidural drug infusion pump meets Guideline Note 170 of the Oregon Health Plan’s Prioritized List of Health Services, and shows why."
    >
      <Purpose />
      <Inputs />
      <HowItDecides />
      <ProvisionTrees />
      <Limits />
      <Sources />
      <Exchange />
      <Privacy />
      <Keyboard />
    </Page>
  );
}
