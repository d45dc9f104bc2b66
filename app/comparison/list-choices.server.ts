// The bodies that may be compared: those that have published, by name.
import { searchWords } from "../domain/directory/search-words.ts";
import { onlineBodies } from "../publication/published-everywhere.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { BodyChoice, ChoiceView } from "./comparison.view.ts";

/** A longer list is searched more quickly than read. */
const SEARCHED_FROM = 24;
const MOST_LISTED = 60;

/** What is chosen stays in the list, whatever is looked for. */
export function listChoices(deps: Deps, typed: string, chosen: ReadonlySet<string>): ChoiceView {
  const wanted = searchWords(typed);
  const kept: { readonly isFictional: boolean; readonly choice: BodyChoice }[] = [];
  let [all, found] = [0, 0];
  for (const body of onlineBodies(deps)) {
    all += 1;
    const isChosen = chosen.has(body.slug);
    if (!isChosen && !matches(searchWords(body.name), wanted)) continue;
    found += 1;
    const { slug, name, edition, isFictional } = body;
    if (found <= MOST_LISTED || isChosen)
      kept.push({ isFictional, choice: { slug, name, edition, isChosen } });
  }
  const of = (isFictional: boolean) =>
    kept.filter((one) => one.isFictional === isFictional).map(({ choice }) => choice);
  return {
    ...{ typed: typed.trim().slice(0, MOST_TYPED), isSearched: all >= SEARCHED_FROM },
    ...{ real: of(false), fictional: of(true), unlisted: found - kept.length, all },
  };
}

/** As long as its field. */
const MOST_TYPED = 120;

/** Each word that was typed begins one of the name. */
function matches(name: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => name.some((part) => part.startsWith(word)));
}
