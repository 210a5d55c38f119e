import { Page } from "../ui/Page";

export function About() {
  return (
    <Page title="About">
      <p>…</p>
    </Page>
  );
}
