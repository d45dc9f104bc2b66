const UNKNOWN = new Set(["dk", "na"]);

/** What a radio button says beside "don't know" and "not applicable", which are no values. */
export function unlessUnknown<Said extends string | number>(said: Said | undefined): Said | undefined {
  return UNKNOWN.has(String(said)) ? undefined : said;
}
