// Where someone goes after signing in. It comes out of an address, so only a page of this very site is believed.

const OWN_PATH = /^\/(?:fr|en)(?:\/[\w\-.~%/]*)?(?:\?[\w\-.~%=&+]*)?$/;

/** A path of ours in French or English; null for anything else, another site's address among it. */
export function returnPath(text: string | null): string | null {
  return text !== null && text.length <= 512 && OWN_PATH.test(text) && !text.includes("//") ? text : null;
}
