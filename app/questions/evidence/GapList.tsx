import { Link } from "@tanstack/react-router";
import { memo, type ReactNode, useId } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { countToCheck } from "../../assessment/checks/finding";
import type { Determination } from "../../assessment/determination";
import {
  countGaps,
  decides,
  type Gaps,
  gaps,
  type MissingAnswer,
  missingInWords,
} from "../../assessment/gaps";
import type { Assessment } from "../../assessment/record";
import { openWord } from "../../assessment/wording";
import { type AskedQuestion, obtainFor } from "../../guidelines/guideline";
import { useShowEntry } from "../entries/show-entry";
import { useFindings, WayToEntry } from "./Findings";
import styles from "./GapList.module.css";

interface GapListProps {
  determination: Determination;
  /** Shows a question, and moves to it. */
  onOpen: (question: AskedQuestion) => void;
}

/** Items below their count. */
function Part({ count, children }: { count: string; children: ReactNode[] }) {
  const id = useId();
  return (
    <>
      <h3 id={id}>{count}</h3>
      {children.length > 0 && (
        <ul className={styles.items} aria-labelledby={id}>
          {children}
        </ul>
      )}
    </>
  );
}

interface WayProps {
  question: AskedQuestion;
  onPress: () => void;
}

function Way({ question: { label, name }, onPress }: WayProps) {
  return (
    <button type="button" className="link-button" onClick={onPress}>
      {`${label} ${name}`}
    </button>
  );
}

function Answer({ question, kind, determination, onOpen }: MissingAnswer & GapListProps) {
  const { service, relevant } = determination;
  const record = `${obtainFor(question, service)}. ${decides(question, determination)}.`;
  return (
    <li data-gap={kind}>
      <Way question={question} onPress={() => onOpen(question)} />
      <p>{`${openWord(question, relevant)}. ${record}`}</p>
    </li>
  );
}

function Sources({ sources, count }: Pick<Gaps, "sources"> & { count: string }) {
  const showEntry = useShowEntry();
  return (
    <Part count={count}>
      {sources.map(({ question, entry }) => (
        <li key={question.id} data-gap="no-proof">
          <Way question={question} onPress={() => showEntry(entry)} />
        </li>
      ))}
    </Part>
  );
}

const ToPrint = memo(function ToPrint({ service }: { service: string }) {
  return (
    <p className={`${styles.sheet} screen-only`}>
      <Link to="/$service/to-obtain" params={{ service }}>
        Printable list
      </Link>
    </p>
  );
});

/** All that is missing, each item with the way to where it is entered. */
export default function GapList({ determination, onOpen }: GapListProps) {
  const { control } = useFormContext<Assessment>();
  const evidence = useWatch({ control, name: "evidence" });
  const missing = gaps(determination, evidence, useFindings(determination));
  const { answers, sources, findings } = missing;
  const [answersCount = "", sourcesCount] = missingInWords(countGaps(missing));
  const ways = { determination, onOpen };
  return (
    <div className={styles.list} data-gaps={answers.length + sources.length + findings.length}>
      {findings.length > 0 && (
        <Part count={countToCheck(findings.length)}>
          {findings.map((each) => (
            <li key={each.path.join(".") + each.message}>
              <WayToEntry finding={each} {...ways} />
              <p>{each.message}</p>
            </li>
          ))}
        </Part>
      )}
      <Part count={answersCount}>
        {answers.map((each) => (
          <Answer key={each.question.id} {...each} {...ways} />
        ))}
      </Part>
      {sourcesCount && <Sources sources={sources} count={sourcesCount} />}
      <ToPrint service={determination.service.id} />
    </div>
  );
}
