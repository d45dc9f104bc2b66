const BROWSERS = [
  ["Edge", /\bEdgA?\//],
  ["Opera", /\bOPR\//],
  ["Firefox", /\bFirefox\/|\bFxiOS\//],
  ["Chrome", /\bChrome\/|\bCriOS\//],
  ["Safari", /\bSafari\//],
] as const;
const SYSTEMS = [
  ["Android", /\bAndroid\b/],
  ["iOS", /\biPhone\b|\biPad\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** Browser and system of a request, such as "Firefox, Linux", for its owner to tell sessions apart; "?" when unknown. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get("User-Agent") ?? "";
  const named = [BROWSERS, SYSTEMS].map((list) => list.find(([, pattern]) => pattern.test(agent))?.[0]);
  return named.filter((name) => name !== undefined).join(", ") || "?";
}
