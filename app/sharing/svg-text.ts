// Texts of people and pages inside of a drawing.

/** Longer than any name; what is drawn of a text is cut to its room anyway. */
const LONGEST = 300;

/** Without what no XML may hold, and what would turn the rest around. */
export function drawn(said: string): string {
  return said
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\t\n\r]/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}]/gu, "");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(said: string): string {
  return said.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number>>;

export function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

export function text(said: string, attributes: Attributes): string {
  return `<text${attributesOf(attributes)}>${escaped(drawn(said))}</text>`;
}
