import { useEffect } from "react";

/** Has the title of the tab say this while the tab is out of sight, and then what it said before. */
export function useHiddenTitle(words: string): void {
  useEffect(() => {
    let before: string | undefined;
    const goBack = () => {
      // Where another page has come meanwhile, the title is that page's.
      if (before !== undefined && document.title === words) document.title = before;
      before = undefined;
    };
    const follow = () => {
      if (document.visibilityState === "visible") return goBack();
      before ??= document.title;
      document.title = words;
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      goBack();
    };
  }, [words]);
}
