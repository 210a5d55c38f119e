import { questionsOf } from "../criteria/criterion";
import { GUIDELINE } from "../guidelines/current";
import { type Service, wordingFor } from "../guidelines/guideline";

/** The first service of each provision: what it asks, the others ask too. */
function onePerProvision(services: readonly Service[]): Service[] {
  return services.filter(
    ({ provision }, at) => services.findIndex((each) => each.provision === provision) === at,
  );
}

/** What the page shows where no script runs: what it takes, and the questions as text. For the build to render. */
export function WithoutScript() {
  return (
    <>
      <h1>{GUIDELINE.shortName} needs JavaScript</h1>
      <p>
        This page works inside your browser and needs JavaScript, which is turned off or blocked
        here. Turn it on for this page and reload; nothing you enter is sent anywhere.
      </p>
      <p>
        Without it, {GUIDELINE.name} can be read in the{" "}
        <a href="https://www.oregon.gov/oha/HPA/DSI-HERC/Pages/Prioritized-List.aspx">
          Prioritized List of Health Services
        </a>{" "}
        of the Oregon Health Authority. These are the questions that it leads to. An answer can make
        later questions unnecessary.
      </p>
      {onePerProvision(GUIDELINE.services).map((service) => (
        <section key={service.id}>
          <h2>{service.provision.name}</h2>
          <ul>
            {questionsOf(service.provision.criteria).map((question) => (
              <li key={question.id}>{`${question.label}: ${wordingFor(question, service)}`}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
