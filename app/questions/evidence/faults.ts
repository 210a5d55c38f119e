/** What is wrong with an entry, in words. */
export function faultIn({ error }: { error?: { message?: unknown } | undefined }) {
  return typeof error?.message === "string" ? error.message : undefined;
}
