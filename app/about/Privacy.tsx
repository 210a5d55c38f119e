import { type Assessment, type Place, REQUEST_DETAILS, STORAGE } from "../assessment/record";
import styles from "./About.module.css";

const PIECES: Record<keyof Assessment, string> = {
  service: "The service requested",
  answers: "The answers to the questions, as codes such as “yes” or “unknown”",
  askRemaining: "Whether the remaining criteria are asked too",
  opened: "Which questions were opened ahead of their turn",
  evidence: "Supporting details and enclosures",
  codes: "Procedure and diagnosis codes",
  details: `Request details: ${REQUEST_DETAILS.map(({ label }) => label).join("; ")}`,
};

const PLACES: Record<Place, string> = {
  memory: "Memory only: gone on reload and when the tab is closed",
  session: "This tab’s session storage: kept on reload, until the tab is closed",
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
          </tr>
        </thead>
        <tbody>
          {Object.keys(STORAGE)
            .filter(isPiece)
            .map((piece) => (
              <tr key={piece}>
                <th scope="row">{PIECES[piece]}</th>
                <td>{PLACES[STORAGE[piece]]}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>
        The address holds the service, as in “#/implantation”, and never anything else that you
        enter. Some browsers bring a closed tab back with its session storage: on a computer that
        others use, choose “Start over” on the assessment before you leave it. What you print or
        save as PDF is yours to keep safe.
      </p>
    </>
  );
}
