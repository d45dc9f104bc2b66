/** What the forms of a page can send: name -> every value that its controls offer, in the order of the page. */
export type OfferedValues = ReadonlyMap<string, readonly string[]>;

const CONTROL = /<(?:input|select|textarea|button|option)\b[^>]*>/g;

/** Reads the controls of all forms of a page that this project renders: attributes in double quotes, React's escapes. */
export function readForm(html: string): OfferedValues {
  const offered = new Map<string, string[]>();
  let name: string | undefined;
  for (const [tag] of html.matchAll(CONTROL)) {
    name = attribute(tag, "name") ?? (tag.startsWith("<option") ? name : undefined);
    if (name === undefined) continue;
    offered.set(name, [...(offered.get(name) ?? []), attribute(tag, "value") ?? ""]);
  }
  return offered;
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replace(/&(amp|quot|lt|gt|#x27);/g, (written) => ESCAPES[written] ?? written);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&#x27;": "'",
};
