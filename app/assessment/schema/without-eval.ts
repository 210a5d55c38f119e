import * as z from "zod/mini";

/** The page's policy forbids what zod's faster way needs. To be loaded before any schema. */
z.config({ jitless: true });
