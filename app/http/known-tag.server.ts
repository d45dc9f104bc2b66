/** Whether a browser or a cache holds these very bytes. RFC 9110: any of a list, and the weak spelling that some caches make of it. */
export function isKnownTag(known: string | undefined, etag: string): boolean {
  if (known === undefined) return false;
  return known === "*" || known.split(",").some((one) => [etag, `W/${etag}`].includes(one.trim()));
}
