import { useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { EarlierAnswer } from "../../assessment/another-text/another-text";
import { type QuestionWords, TODAYS_WORDS } from "../../assessment/another-text/question-words";
import type { Assessment } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";
import { Announced } from "../../ui/Announced";
import styles from "./AnotherText.module.css";
import { canConfirm, labelsOf } from "./then-and-now";

function shortened(fingerprint: string): string {
  return `${fingerprint.slice(0, 8)}…`;
}

/** What was read at a question, or is read there now. */
function Read({ when, words }: { when: string; words: QuestionWords }) {
  const { clauses, text, textWithPump, options } = words;
  return (
    <div className={styles.read}>
      <h4>{when}</h4>
      {clauses.map((clause) => (
        <blockquote key={clause} translate="no">
          {clause}
        </blockquote>
      ))}
      <p>{text}</p>
      {textWithPump && <p>{`${GUIDELINE.lookingBack}: ${textWithPump}`}</p>}
      <p>Answers: {options.map(({ label }) => label).join("; ")}.</p>
    </div>
  );
}

/** What becomes of an earlier answer: it was answered since, can be used, or cannot, and why. */
function Fate({ of, onUse }: { of: EarlierAnswer; onUse: () => void }) {
  const { control } = useFormContext<Assessment>();
  const answered = useWatch({ control, name: "answers" })[of.id] ?? [];
  const todays = TODAYS_WORDS.get(of.id);
  const name = (of.words ?? todays)?.name ?? of.id;
  if (todays && answered.length > 0)
    return <Announced>Answered now: {labelsOf(answered, todays)}.</Announced>;
  if (!todays) return <p>Today’s text has no such question. This answer does not count.</p>;
  if (!of.words) return <p>The earlier question is not known. Answer again, from the chart.</p>;
  if (!canConfirm(of))
    return <p>Today’s question has no such answer. Answer again, from the chart.</p>;
  return (
    <button type="button" className="button quiet" onClick={onUse}>
      Use this answer
      <span className="visually-hidden">
        {" "}
        to {of.words.label} {name}
      </span>
    </button>
  );
}

function Item({ of, onUse }: { of: EarlierAnswer; onUse: () => void }) {
  const todays = TODAYS_WORDS.get(of.id);
  const { label, name } = of.words ?? todays ?? { label: "", name: of.id };
  return (
    <li data-of-another-text={of.id}>
      <h3>
        {label} {name}
      </h3>
      <p>
        Earlier answer: <strong>{labelsOf(of.values, of.words)}</strong>
      </p>
      <div className={styles.both}>
        {of.words && <Read when="Earlier" words={of.words} />}
        {todays && <Read when="Now" words={todays} />}
      </div>
      <Fate of={of} onUse={onUse} />
    </li>
  );
}

/** The questions whose answers were carried over, each by its label and name. */
function namesOf(carried: readonly string[]): string {
  return carried
    .map((id) => {
      const words = TODAYS_WORDS.get(id);
      return words ? `${words.label} ${words.name}` : id;
    })
    .join("; ");
}

interface AnotherTextProps {
  onDismissed: () => void;
}

/**
 * Says of answers that were given against another text of the note which were carried over, and lists those
 * that are set aside until a person confirms each.
 */
export default function AnotherText({ onDismissed }: AnotherTextProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const [aside = [], carried = []] = useWatch({ control, name: ["ofAnotherText", "carried"] });
  const [dismissed, setDismissed] = useState<unknown>();
  const shown = aside.length > 0 ? aside : carried;
  if (shown.length === 0 || dismissed === shown) return null;
  const use = ({ id, values }: EarlierAnswer) => {
    setValue("answers", { ...getValues("answers"), [id]: values });
    heading.current?.focus();
  };
  const dismiss = () => {
    setDismissed(shown);
    onDismissed();
  };
  const texts = [...new Set(aside.map(({ fingerprint }) => shortened(fingerprint)))];
  return (
    <section className={`${styles.notice} screen-only`} aria-labelledby="another-text-heading">
      <h2 ref={heading} id="another-text-heading" tabIndex={-1}>
        Answers from another text of the note
      </h2>
      <Announced as="div">
        {carried.length > 0 && (
          <p>
            <strong>Carried over,</strong> because clause, question and answers read the same in
            both texts: {namesOf(carried)}.
          </p>
        )}
        {aside.length > 0 && (
          <p>
            <strong>Set aside: {aside.length}.</strong> They are from another text (
            {texts.join(", ")}; today’s is {shortened(GUIDELINE.fingerprint)}). They do not count
            and are not printed, and the re-entry code does not include them. Use each answer that
            still fits today’s question, or answer again.
          </p>
        )}
      </Announced>
      <ul>
        {aside.map((each) => (
          <Item key={each.id} of={each} onUse={() => use(each)} />
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={dismiss}>
        Dismiss
      </button>
    </section>
  );
}
