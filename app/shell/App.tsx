import { type RegisteredRouter, RouterProvider } from "@tanstack/react-router";
import { type ReactNode, StrictMode } from "react";

/** The whole app. The build renders it too, for the start page that is there before the script. */
export function App({ router }: { router: RegisteredRouter }): ReactNode {
  return (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
}
