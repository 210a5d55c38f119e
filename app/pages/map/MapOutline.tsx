import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Mark } from "../../ui/Mark";
import styles from "./Map.module.css";
import type { MapNode, MapStates, NodeState } from "./map-nodes";

interface ItemProps {
  node: MapNode;
  state: NodeState | undefined;
  service: string | undefined;
  /** What a deciding state does. */
  deciding: string;
}

function Item({ node: { label, name, rule, answer }, state, service, deciding }: ItemProps) {
  const words = (
    <>
      <strong>{label}</strong> <span className={styles.name}>{name}</span>
    </>
  );
  const question = state?.question;
  const linked = question && service ? { question, service } : undefined;
  return (
    <div className={styles.item} data-minor={state?.minor || undefined}>
      {state?.mark && <Mark shape={state.mark} />}
      <p>
        {linked ? (
          <Link
            to="/$service"
            params={{ service: linked.service }}
            state={{ question: linked.question }}
            className="link-line"
          >
            <span>{words}</span>
          </Link>
        ) : (
          <span>{words}</span>
        )}
        {rule && <span className={styles.rule}>{`, ${rule}`}</span>}
        {state && <span className={styles.status}>{`${linked ? " " : ": "}${state.word}`}</span>}
        {answer && <span className={styles.status}>{`. ${answer}`}</span>}
        {state?.mark && state.deciding && <strong>{`, ${deciding}`}</strong>}
      </p>
    </div>
  );
}

interface MapOutlineProps {
  nodes: readonly MapNode[];
  states: MapStates;
  service: string | undefined;
  deciding: string;
}

/** The map in words: the same nodes with the same states, as a nested list. */
export function MapOutline({ nodes, states, service, deciding }: MapOutlineProps): ReactNode {
  return (
    <ul className={styles.tree}>
      {nodes.map((node) => (
        <li key={node.id}>
          <Item {...{ node, state: states.get(node.id), service, deciding }} />
          {node.parts.length > 0 && (
            <MapOutline nodes={node.parts} {...{ states, service, deciding }} />
          )}
        </li>
      ))}
    </ul>
  );
}
