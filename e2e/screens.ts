import { DIALOGS } from "./screens/dialogs";
import { FAILURES } from "./screens/failures";
import { NOTICES } from "./screens/notices";
import { PAGES } from "./screens/pages";
import type { Screen } from "./screens/screen";
import { STATES } from "./screens/states";

/** Every screen of the app, in each of its states. */
export const SCREENS: readonly Screen[] = [
  ...PAGES,
  ...STATES,
  ...NOTICES,
  ...DIALOGS,
  ...FAILURES,
];
