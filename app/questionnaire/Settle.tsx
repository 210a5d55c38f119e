import { type Determination, waysToSettle } from "../assessment/determination";
import { openWord } from "../assessment/wording";
import { type AskedQuestion, type Consequence, obtainFor } from "../guidelines/guideline";
import styles from "./Settle.module.css";

interface SettleProps {
  determination: Determination;
  /** The ways to settle it towards met, the smallest first. */
  towardsMet: readonly (readonly AskedQuestion[])[];
  onOpen: (question: AskedQuestion) => void;
}

function Way({ way }: { way: readonly AskedQuestion[] }) {
  return <li>{way.map(({ label, name }) => `${label} ${name}`).join("; ")}</li>;
}

function keyOf(way: readonly AskedQuestion[]): string {
  return way.map(({ id }) => id).join();
}

/** Ways to settle the result, below what they could bring it to. */
function Ways({ to, ways }: { to: Consequence; ways: readonly (readonly AskedQuestion[])[] }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h3>Could lead to “{to.sentence}”</h3>
      <ul>
        {ways.map((way) => (
          <Way key={keyOf(way)} way={way} />
        ))}
      </ul>
    </>
  );
}

/** All other ways to settle the result, as sets of things to document. None where they are the one shown. */
function OtherWays({ determination, towardsMet }: Omit<SettleProps, "onOpen">) {
  const [shown = [], ...others] = towardsMet;
  const { met, "not-met": notMet } = determination.service.provision.consequences;
  const towardsNotMet = waysToSettle(determination, "not-met");
  const all = [...others, ...towardsNotMet];
  if (all.every((way) => keyOf(way) === keyOf(shown))) return null;
  return (
    <details className={styles.others}>
      <summary className="wide-target">Other ways to settle it ({all.length})</summary>
      <Ways to={met} ways={others} />
      <Ways to={notMet} ways={towardsNotMet} />
    </details>
  );
}

/** What would settle the result: the fewest open items towards met, as documentation to obtain. */
export function Settle({ determination, towardsMet, onOpen }: SettleProps) {
  const [smallest] = towardsMet;
  if (!smallest) return null;
  return (
    <section className={styles.settle} aria-labelledby="settle-heading">
      <h2 id="settle-heading">Still to document</h2>
      <ul className={styles.items}>
        {smallest.map((question) => (
          <li key={question.id}>
            <button type="button" className="link-button" onClick={() => onOpen(question)}>
              {question.label} {question.name}
            </button>
            <p>
              {openWord(question, determination.relevant)}.{" "}
              {obtainFor(question, determination.service)}.
            </p>
          </li>
        ))}
      </ul>
      <OtherWays determination={determination} towardsMet={towardsMet} />
    </section>
  );
}
