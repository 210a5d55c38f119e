import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Determination } from "../../assessment/determination";
import { lineSentence } from "../../assessment/wording";
import styles from "./ClauseStates.module.css";

/** What the note says of a further line for this request; nothing where it is not to be said. */
export function LineState({ determination }: { determination: Determination }): ReactNode {
  const { lineFinding, consequence, service } = determination;
  const sentence = lineFinding && lineSentence(lineFinding, consequence.result);
  if (!sentence) return null;
  return (
    <div className={styles.line}>
      <p>{sentence}</p>
      {lineFinding.settledBy.map(({ id, name }) => (
        <p key={id}>
          To settle it:{" "}
          <Link to="/$service" params={{ service: service.id }} state={{ question: id }}>
            {name}
          </Link>
        </p>
      ))}
    </div>
  );
}
