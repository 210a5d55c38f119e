import { Link } from "@tanstack/react-router";
import { GUIDELINE } from "../../guidelines/current";
import styles from "./About.module.css";

/** Where the rule, the notices and this version come from. */
export function Sources() {
  const { name, title, edition, fingerprint, beyond, caution } = GUIDELINE;
  return (
    <>
      <h2>Sources and version</h2>
      <dl className={styles.terms}>
        <div>
          <dt>The rule</dt>
          <dd>
            {name}, {title}, of the Prioritized List of Health Services of the Oregon Health Plan:{" "}
            {edition}. It is the whole rule and is shown <Link to="/note">word for word</Link>,
            without the descriptions of the CPT codes.
          </dd>
        </div>
        <div>
          <dt>This version</dt>
          <dd>
            Note 170 version {__APP_VERSION__}. It uses the text with the SHA-256{" "}
            <code className={styles.fingerprint}>
              {fingerprint.slice(0, 32)}
              <wbr />
              {fingerprint.slice(32)}
            </code>
            . The version and the first digits of the SHA-256 are at the foot of each screen and
            each printed page. The digits after the plus sign are computed from the app’s source
            files: two builds with the same name are the same app.
          </dd>
        </div>
      </dl>
      <p>{`Not part of ${GUIDELINE.shortName}, and marked so wherever it is shown:`}</p>
      <ul>
        {[...beyond, caution].map(({ id, text, source }) => (
          <li key={id}>
            {text} <span className={styles.source}>Source: {source}.</span>
          </li>
        ))}
      </ul>
    </>
  );
}
