import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isLeaf, type Leaf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import {
  type AskedQuestion,
  type Consequence,
  consequenceOf,
  type GuidelineCriterion,
  type Provision,
  RULE_WORDS,
} from "../../guidelines/guideline";
import styles from "./About.module.css";

function answerThatMeets({ question, metBy }: Leaf<AskedQuestion>): string | undefined {
  return question.options.find(({ value }) => value === metBy)?.label;
}

/** The question behind a criterion, in each of its wordings, and the answer that meets it. */
function Asked({ leaf }: { leaf: Leaf<AskedQuestion> }) {
  const { text, textLookingBack } = leaf.question;
  return (
    <>
      <span className={styles.question}>
        {text} Met by “{answerThatMeets(leaf)}.”
      </span>
      {textLookingBack && (
        <span className={styles.question}>{`${GUIDELINE.lookingBack}: ${textLookingBack}`}</span>
      )}
    </>
  );
}

/** A criterion with all below it: how they combine, and which answer meets each. */
export function CriteriaTree({ criterion }: { criterion: GuidelineCriterion }): ReactNode {
  const { label, name } = criterion;
  return (
    <li>
      <strong>{label}</strong> {name}
      {isLeaf(criterion) ? (
        <Asked leaf={criterion} />
      ) : (
        <>
          , {RULE_WORDS[criterion.rule]}:
          <ul>
            {criterion.children.map((child) => (
              <CriteriaTree key={child.id} criterion={child} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

const PROVISIONS = [...new Set(GUIDELINE.services.map(({ provision }) => provision))];

function Outcome({ when, consequence }: { when: string; consequence: Consequence }) {
  const { sentence, remark } = consequence;
  return (
    <li>
      {when}: <strong>{sentence}.</strong> {remark}
    </li>
  );
}

function ProvisionInFull({ provision }: { provision: Provision }) {
  const { name, criteria } = provision;
  const services = GUIDELINE.services.filter((service) => service.provision === provision);
  return (
    <section className={styles.provision}>
      <h3>{name}</h3>
      <p>
        {services.length === 1 ? "Service: " : "Services: "}
        {services.map(({ label }) => label).join(", ")}
      </p>
      <ul className={styles.tree}>
        <CriteriaTree criterion={criteria} />
      </ul>
      <ul className={styles.outcomes}>
        <Outcome when="If this holds" consequence={consequenceOf(provision, "met")} />
        <Outcome when="If this does not hold" consequence={consequenceOf(provision, "not-met")} />
        <Outcome
          when="If this is not known yet"
          consequence={consequenceOf(provision, "undetermined")}
        />
      </ul>
    </section>
  );
}

/** The provisions as the app holds them: services, criteria, the answers that meet them, outcomes. */
export function ProvisionTrees() {
  return (
    <>
      <h2>The four provisions</h2>
      <p>
        The service decides which provision applies. Below is everything a result rests on, from the
        same data that the app decides with. <Link to="/note">The note</Link> has the guideline text
        and the interpretations. If a pump is already in place, the questions ask how things were
        before it, or would be without it.
      </p>
      {PROVISIONS.map((provision) => (
        <ProvisionInFull key={provision.id} provision={provision} />
      ))}
    </>
  );
}
