import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { dateForPaper, dayOf } from "../../assessment/checks/dates";
import type { Determination } from "../../assessment/determination";
import { PRODUCT } from "../../assessment/product";
import type { Assessment } from "../../assessment/record";
import { requestLineOf } from "../../assessment/request/request-line";
import { GUIDELINE } from "../../guidelines/current";
import type { Provision, Service } from "../../guidelines/guideline";
import { applyPageRule, madeBy, pageRule } from "../../paper/sheet/every-sheet";
import { useDetermination, useServiceInProgress } from "../../questions/use-assessment";
import { Page } from "../../ui/Page";
import styles from "./Map.module.css";
import { MapFigure } from "./MapFigure";
import { MapOutline } from "./MapOutline";
import { MapOutcomes, MapResult } from "./MapResult";
import { type MapStates, mapStates, nodeOf, statementNode } from "./map-nodes";

const PROVISIONS = [...new Set(GUIDELINE.services.map(({ provision }) => provision))];
const NO_STATES: MapStates = new Map();
const MADE_BY = madeBy({ product: PRODUCT, version: __APP_VERSION__, ...GUIDELINE });

interface ChooserProps {
  shown: Provision;
  onShow: (provision: Provision) => void;
}

function Chooser({ shown, onShow }: ChooserProps) {
  return (
    <fieldset className={styles.chooser}>
      <legend>Part of the note</legend>
      {PROVISIONS.map((provision) => (
        <button
          key={provision.id}
          type="button"
          className="button quiet"
          aria-pressed={provision === shown}
          onClick={() => onShow(provision)}
        >
          {provision.name}
        </button>
      ))}
    </fieldset>
  );
}

/** On paper: which request the states are of, and of which day. */
function OfRequest() {
  const { control } = useFormContext<Assessment>();
  const details = useWatch({ control, name: "details" });
  const [today] = useState(() => dayOf(new Date()));
  return (
    <strong translate="no">
      {requestLineOf(details, today)} · Prepared {dateForPaper(today)}
    </strong>
  );
}

/** Whose states the map shows, or that it shows none: each an element of its own, whole when it comes. */
function Whose({ determination }: { determination: Determination | undefined }) {
  if (!determination)
    return (
      <p key="none" className={styles.whose}>
        No request for this part is open in this tab, so the boxes show no status.{" "}
        <Link to="/">Start one</Link>.
      </p>
    );
  const { service } = determination;
  return (
    <p key="shown" className={styles.whose}>
      The boxes show the status of the request in this tab:{" "}
      <Link to="/$service" params={{ service: service.id }}>
        {service.title}
      </Link>
      . Underlined boxes link to their question.
    </p>
  );
}

/** What a thick line says, and what a deciding node does. */
function decidingWords({ consequence }: Determination) {
  return consequence.result === "undetermined"
    ? { legend: "what keeps the result open", word: "keeps the result open" }
    : { legend: "what decides the result", word: "decides" };
}

/** A provision's criteria, and apart from them the further line. */
function treesOf({ criteria, lineStatement }: Provision, states: MapStates) {
  return [nodeOf(criteria, states), ...(lineStatement ? [statementNode(lineStatement)] : [])];
}

/** What the strokes say. */
function Strokes({ thick }: { thick: string }) {
  return (
    <>
      <span className={styles.thick}>{`Thick: ${thick}`}</span>
      <span className={styles.thin}>Thin: the rest</span>
    </>
  );
}

interface MapOfProps {
  provision: Provision;
  determination: Determination | undefined;
  name: string;
}

/** The map of a provision, drawn and in words. */
function MapOf({ provision, determination, name }: MapOfProps) {
  const states = determination ? mapStates(determination) : NO_STATES;
  const service = determination?.service.id;
  const deciding = determination && decidingWords(determination);
  return (
    <>
      <MapFigure
        provision={provision}
        states={states}
        service={service}
        label={`Map of ${name}. The same is below in words.`}
      >
        {deciding && <Strokes thick={deciding.legend} />}
      </MapFigure>
      <section className={styles.outline} aria-labelledby="outline-heading">
        <h2 id="outline-heading">The same in words</h2>
        <MapOutline
          nodes={treesOf(provision, states)}
          states={states}
          service={service}
          deciding={deciding?.word ?? ""}
        />
      </section>
    </>
  );
}

/** A provision of the note drawn as a tree, with the states of the assessment that is under way. */
function MapPage({ determination }: { determination?: Determination }): ReactNode {
  const [chosen, setChosen] = useState<Provision>();
  useEffect(() => applyPageRule(pageRule({ madeBy: MADE_BY })), []);
  const own = determination?.service.provision;
  const provision = chosen ?? own ?? PROVISIONS[0];
  if (!provision) return null;
  const assessed = own === provision ? determination : undefined;
  const name = assessed?.service.title ?? provision.name;
  const { name: guideline, title, edition } = GUIDELINE;
  return (
    <div className={styles.wide}>
      <Page app={PRODUCT} title={`Map: ${name}`} lead={`${guideline}, ${title}: ${edition}.`}>
        <Chooser shown={provision} onShow={setChosen} />
        <Whose determination={assessed} />
        <p className={styles.onPaper}>
          {assessed && <OfRequest />}
          <span>{MADE_BY}</span>
        </p>
        {assessed ? <MapResult determination={assessed} /> : <MapOutcomes provision={provision} />}
        <MapOf provision={provision} determination={assessed} name={name} />
      </Page>
    </div>
  );
}

function MapFor({ service }: { service: Service }) {
  return <MapPage determination={useDetermination(service)} />;
}

export function ProvisionMap() {
  const service = useServiceInProgress();
  return service ? <MapFor service={service} /> : <MapPage />;
}
