/** The keys at which a quarter of an hour passes, or a minute. No browser and no screen reader uses them. */
export const QUARTER_HOUR = "F8";
export const MINUTE = "F9";

const PASSING = { [QUARTER_HOUR]: 15 * 60_000, [MINUTE]: 60_000 };

/** Has time pass at a key, on a page that knows nothing of it. A browser under a screen reader has no clock to set. */
export function passTime(path: string, text: string): string {
  if (!/^\/assets\/index-[^/]*\.js$/.test(path)) return text;
  return `{
    const now = Date.now.bind(Date);
    let passed = 0;
    Date.now = () => now() + passed;
    addEventListener("keydown", ({ key }) => { passed += ${JSON.stringify(PASSING)}[key] ?? 0; }, true);
  }
  ${text}`;
}
