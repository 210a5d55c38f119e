import styles from "./Site.module.css";

/** Stands in for the part that watches over what is entered, where that could not be loaded. */
export function WithoutRetention() {
  return (
    <section className={styles.notice} aria-label="Notice">
      <div role="alert">
        <p>
          <strong>
            This page will not warn before it is left, nor empty itself when it is not used.
          </strong>{" "}
          The part that does both could not be loaded. Reload the page once there is a connection,
          and use “Clear everything now” when you are done.
        </p>
      </div>
    </section>
  );
}
