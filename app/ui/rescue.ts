import { createContext, type ReactNode } from "react";

/**
 * What keeps what was entered safe where a part of the page could not be loaded: the way to save it. Nothing, by
 * null, within that itself; and where the page has no such way.
 */
export const Rescue = createContext<ReactNode>(undefined);
