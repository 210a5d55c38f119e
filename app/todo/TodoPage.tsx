import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Determination } from "../assessment/determination";
import { GAP_WORDS, type Gap, gaps } from "../assessment/gaps";
import { PRODUCT } from "../assessment/product";
import type { Assessment } from "../assessment/record";
import { obtainFor, type Service } from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { Page } from "../ui/Page";
import { applyPageRule, cssString } from "../ui/page-rule";
import styles from "./TodoPage.module.css";

/** What made the sheet, and from which text. */
const MADE_BY = `Note 170 version ${__APP_VERSION__} · source ${NOTE_170.fingerprint.slice(0, 8)}`;

const SOURCE = `${NOTE_170.name}, ${NOTE_170.title} (${NOTE_170.edition})`;

/** At the foot of each page; the style sheet says how it looks. */
const PAGE_RULE = `@page to-obtain { @bottom-left { content: ${cssString(`${MADE_BY} · to obtain`)} } }`;

function Item({ gap: { question, kind }, service }: { gap: Gap; service: Service }) {
  const { label, name } = question;
  return (
    <li className={styles.item} data-gap={kind}>
      <span className={styles.box} aria-hidden="true" />
      <span className={styles.clause}>{label}</span>
      <div>
        <p className={styles.obtain}>{obtainFor(question, service)}</p>
        <p className={styles.why}>
          {name}: {GAP_WORDS[kind]}
        </p>
        <p className={styles.notes}>Notes</p>
      </div>
    </li>
  );
}

function Sheet({ missing, service }: { missing: readonly Gap[]; service: Service }) {
  if (missing.length === 0)
    return (
      <p className={styles.none}>
        Nothing is missing: every question asked has an answer and its proof.
      </p>
    );
  return (
    <ul data-gaps={missing.length}>
      {missing.map((gap) => (
        <Item key={gap.question.id} gap={gap} service={service} />
      ))}
    </ul>
  );
}

/** What is still to obtain for a request, as a sheet to take to the chart. It prints alone. */
export function TodoPage({ determination }: { determination: Determination }) {
  const { control } = useFormContext<Assessment>();
  const [evidence, requestLabel] = useWatch({
    control,
    name: ["evidence", "details.requestLabel"],
  });
  const { service } = determination;
  const { id, title } = service;
  const label = requestLabel.trim() || "______________________";
  useEffect(() => applyPageRule(PAGE_RULE), []);
  return (
    <div className={styles.page}>
      <Page app={PRODUCT} title={`To obtain: ${title}`}>
        <p className={styles.source}>{SOURCE}</p>
        <p className={styles.label}>
          Request label: <span translate="no">{label}</span>
        </p>
        <p className={styles.actions}>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
          <Link to="/$service/summary" params={{ service: id }} className="button quiet">
            Summary
          </Link>
          <Link to="/$service" params={{ service: id }} className="button quiet">
            Back to the questions
          </Link>
        </p>
        <div className={styles.sheet}>
          <p className={styles.running}>
            <span>
              <strong>To obtain: {title}</strong>
              <span translate="no">Request: {label}</span>
            </span>
            {SOURCE}
          </p>
          <Sheet missing={gaps(determination, evidence)} service={service} />
        </div>
        <p className={styles.foot}>
          In the note’s order. Note 170 does not require proof to be named; it never changes the
          determination. {MADE_BY}.
        </p>
      </Page>
    </div>
  );
}
