import styles from "./About.module.css";

/** How to work without a mouse. */
export function Keyboard() {
  return (
    <>
      <h2>Keyboard</h2>
      <dl className={styles.keys}>
        <div>
          <dt>
            <kbd>Tab</kbd>, <kbd>Shift</kbd> + <kbd>Tab</kbd>
          </dt>
          <dd>to the next or the previous question, link or button</dd>
        </div>
        <div>
          <dt>Arrow keys</dt>
          <dd>among answers that allow one choice: choose the next or the previous</dd>
        </div>
        <div>
          <dt>
            <kbd>Space</kbd>
          </dt>
          <dd>check or uncheck the answer in focus; press a button</dd>
        </div>
        <div>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>follow a link; press a button</dd>
        </div>
      </dl>
      <p>
        A typed character never changes an answer. The first stop of every page skips to its main
        content. The project’s documents say how each criterion of WCAG 2.2 A and AA is met and
        tested; no one has yet tried the app with a screen reader.
      </p>
    </>
  );
}
