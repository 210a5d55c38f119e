import { useEffect, useEffectEvent, useState } from "react";
import { Notice } from "./Notice";
import styles from "./Notice.module.css";
import { droppedIn, launchedWith, type Open, type ToOpen } from "./open-document";

/** Whether the page answers a drag itself; text dropped into a field is the field's. */
function isOurs({ target, dataTransfer }: DragEvent): boolean {
  if (dataTransfer?.types.includes("Files")) return true;
  return !(target instanceof Element && target.closest("input, textarea, [contenteditable]"));
}

/** Listens for what is dragged in from outside, wherever on the page. The browser never leaves for it. */
function useDrop(onDrop: (dropped: Promise<ToOpen>) => void): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let within = false;
    const on = (type: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => !within && isOurs(event) && act(event), { signal });
    // What is dragged from the page itself is no matter of opening.
    window.addEventListener("dragstart", () => (within = true), { signal });
    window.addEventListener("dragend", () => (within = false), { signal });
    on("dragover", (event) => {
      event.preventDefault();
      const asked = document.querySelector("dialog[open]") !== null;
      if (event.dataTransfer) event.dataTransfer.dropEffect = asked ? "none" : "copy";
      setOver(!asked && event.dataTransfer?.types.includes("Files") === true);
    });
    on("dragleave", ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on("drop", (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer && !document.querySelector("dialog[open]"))
        drop(droppedIn(event.dataTransfer));
    });
    return () => listening.abort();
  }, []);
  return over;
}

/** Takes in what the operating system opens in the installed app. */
function useLaunch(onLaunch: (launched: Promise<ToOpen>) => void): void {
  const launch = useEffectEvent(onLaunch);
  useEffect(() => {
    window.launchQueue?.setConsumer(({ files }) => {
      if (files.length > 0) launch(launchedWith(files));
    });
  }, []);
}

interface OpenFromOutsideProps {
  open: Open;
  /** After a problem was dismissed. */
  onDismissed: () => void;
}

/**
 * Opens what is dropped anywhere on the page, or what the operating system hands to the installed app, or
 * says why not.
 */
export function OpenFromOutside({ open, onDismissed }: OpenFromOutsideProps) {
  const [problem, setProblem] = useState("");
  const take = async (given: Promise<ToOpen>) => {
    setProblem("");
    setProblem(await open(given));
  };
  const over = useDrop(take);
  useLaunch(take);
  return (
    <>
      {problem && (
        <Notice
          kind="problem"
          onDismiss={() => {
            setProblem("");
            onDismissed();
          }}
        >
          <p>{problem}</p>
        </Notice>
      )}
      {over && (
        <div className={styles.cover}>
          <p>Drop to open saved files, PDFs or a folder</p>
        </div>
      )}
    </>
  );
}
