import {
  type Assessment,
  type ChosenPlace,
  type Place,
  REQUEST_DETAILS,
  STORAGE,
} from "../assessment/record";
import { IDLE_MINUTES, WARNING_SECONDS } from "../assessment/retention-times";
import styles from "./About.module.css";

const PIECES: Record<keyof Assessment, string> = {
  service: "The service requested",
  answers: "The answers to the questions, as codes such as “yes” or “unknown”",
  askRemaining: "Whether the remaining criteria are asked too",
  opened: "Which questions were opened ahead of their turn",
  evidence: "Supporting details, proof cited and enclosures",
  codes: "Procedure and diagnosis codes",
  typedCode: "A re-entry code, while it is being typed",
  details: `Request details: ${REQUEST_DETAILS.map(({ label }) => label).join("; ")}`,
};

const PLACES: Record<Place | ChosenPlace, string> = {
  memory: "Memory only: gone on reload and when the tab is closed",
  session: "This tab’s session storage: kept on reload, until the tab is closed or emptied",
  draft: "Kept in this browser until it is erased",
};

function isPiece(key: string): key is keyof Assessment {
  return key in STORAGE;
}

/** What is kept where: the storage table in words. */
export function Privacy() {
  return (
    <>
      <h2>Privacy</h2>
      <p>
        Nothing you enter leaves this browser. There is no account, no server that receives answers,
        no cookie and no tracking; and the page carries a policy by which the browser itself refuses
        everything but fetching the app’s own files. Whoever hosts the app sees that these were
        fetched, as with any website, and neither your answers nor the service you opened.
      </p>
      <table className={styles.table}>
        <caption>What is kept, and where</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Where</th>
            <th scope="col">If you choose to keep the draft</th>
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
        The address holds the service, as in “#/implantation”, and never anything else that you
        enter. Some browsers bring a closed tab back with its session storage: on a computer that
        others use, choose “Clear everything now”, at the top of every page, before you leave it.
        What you print or save, as a file or a PDF, is yours to keep safe.
      </p>
      <p>
        The draft is kept only if you choose “Keep the draft in this browser”, at the foot of every
        page, and then in this browser’s own database (IndexedDB) on this computer. Whoever uses
        this browser can open it. On a shared computer, do not keep it. It stays until you erase it,
        there or by “Clear everything now”.
      </p>
      <p>
        After {IDLE_MINUTES} minutes without key, pointer or scroll, {WARNING_SECONDS} seconds are
        counted down, and what was entered is then emptied from the screen, from memory and from the
        tab. A tab that was out of use meanwhile is emptied when you come back to it. Leaving the
        page drops what lived in memory; coming back by Back or Forward does not bring it back.
      </p>
    </>
  );
}
