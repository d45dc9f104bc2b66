// The bodies that may be compared: those that have published, by name.
import { searchWords } from "../domain/directory/search-words.ts";
import type { Online } from "../publication/published.view.ts";
import { publishedBodies } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { BodyChoice, ChoiceView } from "./comparison.view.ts";

/** A longer list is searched more quickly than read. */
const SEARCHED_FROM = 24;
const MOST_LISTED = 60;

/** What is chosen stays in the list, whatever is looked for. */
export function listChoices(deps: Deps, typed: string, chosen: ReadonlySet<string>): ChoiceView {
  const all = publishedBodies(deps);
  const wanted = searchWords(typed);
  const fits = ({ body }: Online) => chosen.has(body.slug) || matches(searchWords(body.name), wanted);
  const found = all.filter(fits);
  const kept = found.filter((one, place) => place < MOST_LISTED || chosen.has(one.body.slug));
  const choiceOf = ({ body: { slug, name }, edition }: Online): BodyChoice => ({
    ...{ slug, name, edition, isChosen: chosen.has(slug) },
  });
  const of = (isFictional: boolean) =>
    kept.filter(({ body }) => body.demonstration === isFictional).map(choiceOf);
  return {
    ...{ typed: typed.trim().slice(0, MOST_TYPED), isSearched: all.length >= SEARCHED_FROM },
    ...{ real: of(false), fictional: of(true), unlisted: found.length - kept.length, all: all.length },
  };
}

/** As long as its field. */
const MOST_TYPED = 120;

/** Each word that was typed begins one of the name. */
function matches(name: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => name.some((part) => part.startsWith(word)));
}
