import { SaveFile, type SaveFileProps } from "../files/SaveFile";
import { useTaking } from "./taking";

/** Saves the assessment on screen to a file. */
export default function Save(props: Omit<SaveFileProps, "work">) {
  return <SaveFile {...props} work={useTaking().work} />;
}
