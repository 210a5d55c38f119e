import { Link } from "@tanstack/react-router";
import type { Determination } from "../assessment/determination";
import { countAnswered } from "../assessment/record";
import banner from "../ui/Banner.module.css";

/** Above a page that rests on answers, in a tab without any: says so, and leads to the questions. */
export function NothingAnswered({ determination }: { determination: Determination }) {
  const { service, relevant } = determination;
  if (countAnswered(relevant) > 0) return null;
  return (
    <div className="screen-only">
      <section className={banner.banner} aria-label="Nothing answered yet">
        <div>
          <p>
            <strong>{`${service.title}: nothing is answered in this tab yet.`}</strong> Each tab
            holds its own request, so a page opened in a new tab or from a bookmark starts empty.
            Other tabs keep what they hold.
          </p>
        </div>
        <Link to="/$service" params={{ service: service.id }} className="button">
          Go to the questions
        </Link>
      </section>
    </div>
  );
}
