import { SaveFile } from "../files/SaveFile";
import { useTaking } from "./taking";

/** Saves the assessment on screen to a file. */
export default function Save({ label }: { label?: string }) {
  const { unsaved } = useTaking();
  return (
    <SaveFile {...(label && { label })} createdAt={unsaved.createdAt} onSaved={unsaved.noteSaved} />
  );
}
