import { FromBefore } from "../files/FromBefore";
import { loadAttachmentReader } from "./load-attachment-reader";
import { useTakeUp } from "./use-take-up";

/** On the start page: the ways to take up what was put aside. */
export default function TakeUpFromBefore() {
  const { takeUp, dialog } = useTakeUp();
  return (
    <>
      <FromBefore onTaken={takeUp} loadAttachmentReader={loadAttachmentReader} />
      {dialog}
    </>
  );
}
