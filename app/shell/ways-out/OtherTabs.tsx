import { useRouteContext } from "@tanstack/react-router";
import { useOtherTabs } from "../../keeping/tabs/other-tabs";
import { TABS_CLEARING } from "../../keeping/tabs/tabs-clearing";
import { reachesTabs } from "../../keeping/tabs/tell-tabs";
import { useClear } from "./use-clear";

/** Names the list, what other tabs hold unsaved, and offers to clear them with this one. */
export default function OtherTabs() {
  const others = useOtherTabs();
  const clear = useClear();
  const { list } = useRouteContext({ from: "__root__" });
  const files = list.state().rows.length;
  return (
    <>
      {files > 0 && (
        <p>{`The list of ${files === 1 ? "1 file" : `${files} files`} is cleared too.`}</p>
      )}
      {others.size > 0 && (
        <section aria-label="Other tabs">
          <p>{`Not saved in ${others.size === 1 ? "another tab" : `${others.size} other tabs`}:`}</p>
          <ul>
            {[...others].map(([tab, name]) => (
              <li key={tab}>{name}</li>
            ))}
          </ul>
          <p>
            “Clear all tabs” erases the same in this tab and in every other tab that it reaches,
            saved or not.
          </p>
          <button
            type="button"
            className="button quiet"
            onClick={({ currentTarget }) => {
              currentTarget.closest("dialog")?.close();
              TABS_CLEARING.begin(others.keys());
              clear("erasing");
            }}
          >
            Clear all tabs
          </button>
        </section>
      )}
      {!reachesTabs() && (
        <p>
          This page may not reach every other tab: look for open ones yourself, and clear or close
          each.
        </p>
      )}
    </>
  );
}
