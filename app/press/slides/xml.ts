// Elements of XML from values: every text and every attribute is escaped here, and nowhere else.

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What no XML may hold, what turns the rest of a line around, and a joiner that slides show as a box where no font has it. */
const UNSAID = /[\p{Cc}\p{Cn}\p{Co}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/gu;

type Attributes = Readonly<Record<string, string | number>>;

/** Every end of a line the same, and nothing that could not be shown. */
export function sayable(said: string): string {
  return said
    .toWellFormed()
    .replaceAll(LINE_ENDS, "\n")
    .split("\n")
    .map((line) => line.replaceAll("\t", " ").replaceAll(UNSAID, ""))
    .join("\n");
}

function escaped(said: string): string {
  return said.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** `inside` is XML already. */
export function tag(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const content = inside.join("");
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}

/** An element that holds a text, on one line. */
export function textTag(name: string, said: string): string {
  return `<${name}>${escaped(sayable(said).replaceAll("\n", " "))}</${name}>`;
}

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of a package, as its file. */
export function part(root: string): string {
  return DECLARED + root;
}
