/** A form of which nothing was written, as it was posted. */
export interface SentAgain {
  /** Path and query that it was sent to. */
  readonly action: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

export function isSentAgain(value: unknown): value is SentAgain {
  return typeof value === "object" && value !== null && "action" in value && "pairs" in value;
}

/** What somebody wrote, to be read and copied: sentences, and neither choices nor what a page says of itself. */
export function typedTexts({ pairs }: SentAgain): readonly string[] {
  return pairs.map(([, value]) => value.trim()).filter((value) => /\s/.test(value));
}

/** As they were typed; a form sends them with both signs of a line end. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.replace("\r", ""));
}
