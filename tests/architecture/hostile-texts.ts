// Texts that make a careless pattern or program take the square of their length, and how long a reader takes for them
// beside a plain look at each character, in the same run.

/** As many UTF-16 units of it as are asked for, and a bit. */
const filled = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/** Beginnings that some pattern waits for. */
const STARTS = ["", "1", "a@", "https://a.", "{{", "entry.0.", "/fr/", "multipart/form-data;boundary="];
const REPEATED = [
  ...[
    " ",
    "\n",
    "\t",
    "\u00a0",
    "\u202f",
    ".",
    ",",
    "0",
    "9",
    "a",
    "A",
    "é",
    "_",
    "-",
    "/",
    "\\",
    ":",
    ";",
    "@",
    "%",
  ],
  ...[
    "{",
    "}",
    '"',
    "'",
    "<",
    "#",
    "=",
    "&",
    "+",
    "~",
    "\r\n",
    "a@",
    "a.",
    "a-",
    "a ",
    "1,",
    " .",
    "\u200b",
    "\ufeff",
  ],
  ...["\u0301", "\u0301\u0323", "\ud800", "🏛", "\ufdfa", "\u1f82", "\u1100\u1161"],
];
const ENDS = ["", "!"];

/** Every beginning before every repetition, with an end that a pattern does not expect. */
export function hostileTexts(length: number): readonly string[] {
  const piled = `a${filled("\u0301", length / 2)}${filled("\u0323", length / 2)}`;
  const repeated = REPEATED.map((text) => filled(text, length));
  return [
    piled,
    ...STARTS.flatMap((start) => repeated.flatMap((text) => ENDS.map((end) => start + text + end))),
  ];
}

/** A few of them, one of each kind. */
export function hostileSamples(length: number): readonly string[] {
  const inside = ["1", "a@"].flatMap((start) => REPEATED.map((text) => `${start}${filled(text, length)}!`));
  const piled = `a${filled("\u0301", length / 2)}${filled("\u0323", length / 2)}`;
  return [piled, `${filled(" ", length)}%`, `${filled(".", length)}.pdf`, ...inside];
}

/** How many plain looks at this text the reader takes for it: the least of a few tries, since others use the machine too. */
export function cost(read: (text: string) => unknown, text: string, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 8 && least > most; tries += 1) {
    // Most readers are quick at once, beside a look of before; who is not is compared with a look of now.
    const look = tries === 0 ? (known.get(text) ?? plainLook(text)) : plainLook(text);
    known.set(text, Math.min(look, known.get(text) ?? look));
    least = Math.min(least, duration(() => read(text)) / look);
  }
  return least;
}

/** The quickest look at each text so far. */
const known = new Map<string, number>();

/** The quickest of three, so that a look that was interrupted makes no reader seem quick. Milliseconds. */
function plainLook(text: string): number {
  const looks = [0, 1, 2].map(() =>
    duration(() => {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
      return sum;
    }),
  );
  return Math.max(0.005, Math.min(...looks));
}

function duration(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
