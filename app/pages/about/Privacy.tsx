import { type ChosenStoragePlace, STORAGE, type StoragePlace } from "../../assessment/record";
import { REQUEST_DETAILS } from "../../assessment/request/request-details";
import { CLINIC_DETAILS } from "../../keeping/clinic/clinic-details";
import { IDLE_MINUTES, WARNING_SECONDS } from "../../keeping/idle/retention-times";
import styles from "./About.module.css";

const PIECES: Record<keyof typeof STORAGE, string> = {
  service: "The service requested",
  answers: "The answers to the questions, as codes such as “yes” or “unknown”",
  askRemaining: "Whether the remaining questions are shown",
  opened: "Which questions were opened ahead of their turn",
  evidence: "Supporting details, sources and enclosures",
  codes: "Procedure and diagnosis codes",
  ofAnotherText:
    "Answers from another text of the note, as codes, with the earlier words of the note and the questions",
  carried: "Which answers were carried over from another text of the note",
  typedCode: "A re-entry code, while it is being typed",
  labelInName: "Whether file names include the request label",
  filledIn: "Which clinic details were filled in and not reviewed yet",
  clinic: `Clinic details for the next request (never a patient’s): ${CLINIC_DETAILS.map(({ label }) => label).join("; ")}`,
  details: `Request details: ${REQUEST_DETAILS.map(({ label }) => label).join("; ")}`,
};

const PLACES: Record<StoragePlace | ChosenStoragePlace, string> = {
  memory: "Memory only: lost when the page reloads or the tab closes",
  session: "This tab’s session storage: kept on reload, until the tab is closed or cleared",
  draft: "The draft in this browser’s own database, until it is erased",
  computer: "This browser’s local storage, until they are erased",
};

function isPiece(key: string): key is keyof typeof STORAGE {
  return key in STORAGE;
}

/** What is kept where: the storage table in words. */
export function Privacy() {
  return (
    <>
      <h2>Privacy</h2>
      <p>
        Nothing you enter leaves this browser. There is no account, no server that receives answers,
        no cookie and no tracking. The page’s policy makes the browser refuse everything but the
        app’s own files. Whoever hosts the app sees only that these files were requested, as with
        any website. They see neither your answers nor the service you chose.
      </p>
      <h3>What the page can and cannot ask of extensions</h3>
      <p>
        Every text field asks the browser not to remember, correct, spell-check or complete what is
        typed, and asks grammar extensions such as Grammarly to keep out. An extension may ignore
        that. If it is allowed to read this page, it can read everything on it; the page cannot
        prevent or notice this. Nor can it control what is built into a phone’s keyboard. For
        patient details, use a browser profile without extensions that read pages.
      </p>
      <table className={styles.table}>
        <caption>What is kept, and where</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Where</th>
            <th scope="col">If you choose to keep the draft, or to remember clinic details</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(STORAGE)
            .filter(isPiece)
            .map((piece) => {
              const [place, ...chosen] = STORAGE[piece];
              return (
                <tr key={piece}>
                  <th scope="row">{PIECES[piece]}</th>
                  <td>{PLACES[place]}</td>
                  <td>{chosen.map((each) => PLACES[each]).join("; ")}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
      <p>
        The address holds the service (such as “#/implantation”) and nothing else that you enter.
        Some browsers can bring back a closed tab with its answers. On a shared computer, choose
        “Clear everything” before you leave. Keep what you print or save in a safe place.
      </p>
      <p>
        A draft is kept only if you choose “Keep the draft in this browser,” at the top of every
        page. It is then in this browser’s own database (IndexedDB) on this computer. Whoever uses
        this browser can open it. On a shared computer, do not keep it. It stays until you erase it,
        there or with “Clear everything.”
      </p>
      <p>
        Clinic details are remembered only if you choose “Remember clinic details on this computer,”
        beside the request details. They are then in this browser’s local storage. They never
        include a patient’s details. On a shared computer, do not remember them. They stay until you
        erase them, there or with “Clear everything.”
      </p>
      <p>
        Several files opened at once are a list in this tab’s memory only. What clears your answers
        clears the list too.
      </p>
      <p>
        After {IDLE_MINUTES} minutes in which the page is not used, by hand, by voice or by a
        switch, a warning counts down {WARNING_SECONDS} seconds. Unless you press one of its
        buttons, everything entered is then cleared from the screen, from memory and from the tab. A
        tab left unused for as long as both is cleared when you come back to it. Leaving the page
        loses typed details; Back and Forward do not bring them back.
      </p>
    </>
  );
}
