import { Link } from "@tanstack/react-router";
import { GUIDELINE } from "../../guidelines/current";
import { type Consequence, consequenceOf, type Provision } from "../../guidelines/guideline";
import styles from "./About.module.css";
import { CriteriaTree } from "./CriteriaTree";

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
export function Provisions() {
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
