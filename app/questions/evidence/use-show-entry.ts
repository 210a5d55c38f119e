import { useDisclosures } from "./Disclosures";
import { partOf, questionOf } from "./names";
import { useEnsureDetails } from "./use-details";

/** Opens the part of the page that an entry is in, and moves to it. */
export function useShowEntry(): (name: string) => void {
  const { show } = useDisclosures();
  const ensure = useEnsureDetails();
  return (name) => {
    const question = questionOf(name);
    if (question) ensure(question);
    show(partOf(name), name);
  };
}
