/** What is wrong with an entry, in words. */
export function messageIn({ error }: { error?: { message?: unknown } | undefined }) {
  return typeof error?.message === "string" ? error.message : undefined;
}
