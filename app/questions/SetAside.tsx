import type { SetAsideAnswer } from "../assessment/determination";
import { answerWords } from "../assessment/wording";
import styles from "./Questionnaire.module.css";

/** Answers that do not apply now. They stand at the end, so that nothing above shifts. */
export function SetAside({ answers }: { answers: readonly SetAsideAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <section className={styles.aside} aria-labelledby="set-aside-heading">
      <h2 id="set-aside-heading">Set aside</h2>
      <p>
        These answers do not apply to the request now. They do not count and are not printed. They
        come back when they apply again.
      </p>
      <ul>
        {answers.map(({ question, values }) => (
          <li key={question.id}>
            {question.label} {question.name}: <strong>{answerWords(question, values)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
