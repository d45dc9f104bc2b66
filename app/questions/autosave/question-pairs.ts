// What a form says of one question, as it is sent: the names of that question without their prefix, and what the page
// as a whole says. Blank and meta fields aside, two forms that say the same have the same pairs.

export type Pair = readonly [name: string, value: string];

const OF_THE_PAGE = ["form", "seq"];
const META = ["version", "was", "form", "seq", "intent", "signed", "flawed"];

/** `prefix` is "" on a page of one question. */
export function questionPairs(form: HTMLFormElement, prefix: string): readonly Pair[] {
  const texts = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return pairsOf(texts, prefix);
}

export function pairsOf(pairs: readonly Pair[], prefix: string): readonly Pair[] {
  if (prefix === "") return pairs;
  const ofPage = pairs.filter(([name]) => OF_THE_PAGE.includes(name));
  const ofQuestion = pairs.filter(([name]) => name.startsWith(prefix));
  return [...ofPage, ...ofQuestion.map(([name, value]) => [name.slice(prefix.length), value] as const)];
}

/** What was typed and chosen, without what the page says about itself. */
export function typedPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(([name, value]) => value !== "" && !META.includes(name));
}
