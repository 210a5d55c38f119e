import { dayOf } from "../../assessment/checks/dates";
import { resolverFor } from "../../assessment/checks/resolver";

/** Marks what the checks find today in what is typed. */
export const resolver = resolverFor(() => dayOf(new Date()));
