import { useEffect, useRef } from "react";

/** So long after a change, which readers speak of first, that they do not cut the words off. */
const MOMENT_MS = 300;
/** Longer than any reader takes to fetch the words. After that they would be met by those who read on. */
const STAY_MS = 5000;

let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
/** What was said last. */
let last = "";

/** Puts words where they are said. An open dialog has a place of its own, for all else is out of reach then. */
function put(words: string): void {
  const places = [...document.querySelectorAll("#said, dialog > [role=status]")];
  const within = places.filter((each) => each.closest("dialog[open]"));
  for (const each of places)
    each.textContent = (within[0] ? within.includes(each) : each.id === "said") ? words : "";
}

function tell(): void {
  const words = waiting.join(" ");
  // A reader takes the same words again for the same message. A blank that is not heard tells them apart.
  last = words === last ? `${words}\u00a0` : words;
  put(last);
  waiting = [];
  timer = setTimeout(put, STAY_MS, "");
}

/**
 * Says something politely to those who do not see it. What is said within a moment is said together, in its order.
 * Gives back how to withdraw it before that.
 */
export function say(words: string | undefined): () => void {
  if (!words) return () => {};
  if (waiting.length === 0) {
    clearTimeout(timer);
    // Cleared first, so that the same words are said again.
    put("");
    timer = setTimeout(tell, MOMENT_MS);
  }
  waiting.push(words);
  return () => {
    waiting = waiting.filter((each) => each !== words);
  };
}

/** Says words whenever they change, but not those that were there from the start. Only the last are said. */
export function useSaidOnChange(words: string): void {
  const last = useRef(words);
  useEffect(() => {
    if (last.current === words) return undefined;
    last.current = words;
    return say(words);
  }, [words]);
}
