import { Announced } from "../ui/Announced";
import banner from "../ui/Banner.module.css";
import { WaysOn } from "../ui/loaded-late";

/** Stands in for the part that watches over what is entered, where that could not be loaded. */
export function WithoutRetention() {
  return (
    <section className={banner.banner} aria-label="Notice">
      <Announced as="div">
        <p>
          <strong>This page cannot warn before closing or clear itself when idle.</strong> The part
          that does both, starts a new request and clears everything could not be loaded. Save what
          you typed, and reload the page once there is a connection; or close this tab when you are
          done.
        </p>
      </Announced>
      <WaysOn />
    </section>
  );
}
