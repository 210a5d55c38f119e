import { Page } from "../ui/Page";

export function Note() {
  return (
    <Page title="Note">
      <p>…</p>
    </Page>
  );
}
