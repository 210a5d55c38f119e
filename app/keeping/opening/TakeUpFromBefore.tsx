import { FromBefore } from "./FromBefore";
import { useTakeUp } from "./use-take-up";

/** On the start page: the ways to resume a request. */
export default function TakeUpFromBefore() {
  const { open, restore, dialog } = useTakeUp();
  return (
    <>
      <FromBefore open={open} onRestore={(coded) => restore({ from: "code", coded })} />
      {dialog}
    </>
  );
}
