// What a moderator should look at before a text is published: it finds, and judges nothing; never a score. Each text is read
// once from its beginning to its end.

export const HIT_KINDS = ["address", "phone", "name", "link"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export interface TextToRead {
  /** Where it stands, as the caller names it. */
  readonly place: string;
  readonly text: string;
}
export interface Hit {
  readonly place: string;
  readonly kind: HitKind;
  /** As it stands in the text. */
  readonly fragment: string;
}

/** Of a phone number, as it is written in France and abroad. */
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
/** A first name alone is also a word, and a town. */
const FEWEST_WORDS = 2;

/** In the order of the texts, addresses before phones, names and links. `names`: of people known to work there. */
export function moderationHits(texts: readonly TextToRead[], names: readonly string[]): readonly Hit[] {
  const full = names.filter((name) => name.trim().split(/\s+/).length >= FEWEST_WORDS);
  return texts.flatMap(({ place, text }) => {
    const words = text.split(/\s+/);
    const found: readonly (readonly [HitKind, readonly string[]])[] = [
      ["address", words.filter(isAddress)],
      ["phone", phonesIn(text)],
      ["name", full.filter((name) => text.toLowerCase().includes(name.trim().toLowerCase()))],
      ["link", words.filter(isLink)],
    ];
    return found.flatMap(([kind, fragments]) => fragments.map((fragment) => ({ place, kind, fragment })));
  });
}

/** Something on both sides of an at sign, and a dot after it. */
function isAddress(word: string): boolean {
  const at = word.indexOf("@");
  return at > 0 && word.indexOf(".", at) > at + 1;
}

function isLink(word: string): boolean {
  const start = word.replace(/^[("«]/, "").toLowerCase();
  return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("www.");
}

/** Runs of digits with what stands between them: those that begin as a number to call does, and are as long as one. */
function phonesIn(text: string): readonly string[] {
  const runs = text.match(/[+0-9][0-9 .()/-]*/g) ?? [];
  return runs.map((run) => run.trim()).filter(isPhone);
}

function isPhone(run: string): boolean {
  const digits = run.replace(/[^0-9]/g, "").length;
  return (run.startsWith("+") || run.startsWith("0")) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}
