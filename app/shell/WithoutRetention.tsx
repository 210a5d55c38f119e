import { Announced } from "../ui/Announced";
import banner from "../ui/Banner.module.css";
import { WaysOn } from "../ui/loading/loaded-late";

/** Stands in for the part that watches over what is entered, where that could not be loaded. */
export function WithoutRetention() {
  return (
    <section className={banner.banner} aria-label="Notice">
      <Announced as="div">
        <p>
          <strong>This page cannot warn before closing or clear itself when idle.</strong> “New
          request” and “Clear everything” do not work either, because that part of the app could not
          be loaded. Save what you typed, and reload the page when there is a connection. Or close
          this tab when you are done.
        </p>
      </Announced>
      <WaysOn />
    </section>
  );
}
