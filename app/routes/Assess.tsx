import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Page } from "../ui/Page";
import { serviceIn } from "./service-param";

export function Assess(): ReactNode {
  const service = serviceIn(useParams({ strict: false }));
  const navigate = useNavigate();
  return (
    <Page title={service?.title ?? "Start"}>
      <button type="button" onClick={() => navigate({ to: "/" })}>
        x
      </button>
    </Page>
  );
}
