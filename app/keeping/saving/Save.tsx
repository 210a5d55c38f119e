import { useTaking } from "../opening/taking";
import { SaveFile, type SaveFileProps } from "./SaveFile";

/** Saves the assessment on screen to a file. */
export default function Save(props: Omit<SaveFileProps, "work">) {
  return <SaveFile {...props} work={useTaking().work} />;
}
