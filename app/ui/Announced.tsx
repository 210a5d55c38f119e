import { type ComponentProps, useEffect, useRef } from "react";
import { say } from "./say";

interface AnnouncedProps extends Omit<ComponentProps<"p">, "ref"> {
  as?: "p" | "div" | "span";
}

/** The words in a part of the page, those of one block apart from those of the next. */
function wordsIn(part: Element): string {
  const blocks = [...part.querySelectorAll("p, dt, dd")];
  return (blocks.length > 0 ? blocks : [part]).map((each) => each.textContent).join(" ");
}

/** Words on the page that are also said when they come, and whenever they change. They are read like all others. */
export function Announced({ as: Part = "p", ...rest }: AnnouncedProps) {
  const part = useRef<HTMLElement>(null);
  const last = useRef("");
  useEffect(() => {
    const words = part.current ? wordsIn(part.current) : "";
    if (words === last.current) return;
    last.current = words;
    say(words);
  });
  const keep = (element: HTMLElement | null) => {
    part.current = element;
  };
  return <Part {...rest} ref={keep} />;
}
