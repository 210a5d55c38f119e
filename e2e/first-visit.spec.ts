import { inBrotli, total } from "./build/first-load";
import { expect, test } from "./fixtures";

const LIMIT = 130_000;

test("what a first visit fetches by itself, before any answer, fits its budget", async ({
  page,
  watched,
}) => {
  await page.goto("/", { waitUntil: "networkidle" });
  const parts = watched.requests
    .map((request) => new URL(request.url()).pathname.slice(1))
    .filter((path) => /\.(js|css)$/.test(path))
    .map(inBrotli);
  const bytes = total(parts);
  process.stdout.write(
    `figure: ${bytes.toLocaleString("en")} bytes of script and style fetched by a first visit, ` +
      `in brotli, in ${parts.length} files (at most ${LIMIT.toLocaleString("en")})\n`,
  );
  expect(parts.length).toBeGreaterThan(2);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});
