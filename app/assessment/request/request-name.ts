import { findService } from "../determination";
import type { Assessment } from "../record";

/** Which request of its service it is: by its label, else its member; and said so where it has neither. */
export function whoseRequest({ requestLabel, patient, memberId }: Assessment["details"]): string {
  const [label, name, id] = [requestLabel, patient, memberId].map((typed) =>
    typed.trim().replace(/\s+/g, " "),
  );
  if (label) return `“${label}”`;
  if (name) return `member “${name}”`;
  return id ? `member ID “${id}”` : "no label";
}

/**
 * The name of a request wherever one could be taken for another: "New implantation, “R-2291”". It may
 * name a patient, so it never goes into a title, an address or the name of a file.
 */
export function nameOfRequest({
  service,
  details,
}: Pick<Assessment, "service" | "details">): string {
  return `${findService(service)?.title ?? "No service chosen"}, ${whoseRequest(details)}`;
}
