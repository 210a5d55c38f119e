import { type Determination, waysToSettle } from "../assessment/determination";
import { openWord } from "../assessment/wording";
import type { AskedQuestion } from "../guidelines/guideline";
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

/** All other ways to settle the result, as sets of things to document. */
function OtherWays({ determination, towardsMet }: Omit<SettleProps, "onOpen">) {
  const [, ...others] = towardsMet;
  const towardsNotMet = waysToSettle(determination, "not-met");
  return (
    <details className={styles.others}>
      <summary>Every other way ({others.length + towardsNotMet.length})</summary>
      {others.length > 0 && <h3>Could show the criteria met</h3>}
      <ul>
        {others.map((way) => (
          <Way key={way.map(({ id }) => id).join()} way={way} />
        ))}
      </ul>
      <h3>Could show them not met</h3>
      <ul>
        {towardsNotMet.map((way) => (
          <Way key={way.map(({ id }) => id).join()} way={way} />
        ))}
      </ul>
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
              {openWord(question, determination.relevant)}. {question.obtain}.
            </p>
          </li>
        ))}
      </ul>
      <OtherWays determination={determination} towardsMet={towardsMet} />
    </section>
  );
}
