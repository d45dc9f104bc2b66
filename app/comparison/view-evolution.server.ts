// One body from one published edition to the next, for anybody. What is withdrawn, and what never was online, is nothing here.
import { evolutionOf } from "../domain/comparison/evolution.ts";
import { parseEditionName } from "../domain/editions/edition.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Online } from "../publication/published.view.ts";
import { onlineEditions } from "../publication/published-of.server.ts";
import { surveyLanguage } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PublishedResult } from "./comparison.view.ts";
import type { EvolutionView } from "./evolution.view.ts";
import { resultOf } from "./published-result.server.ts";

/** Not found: nothing is online of it, which is the same as there being no such body. */
export function viewEvolution(
  deps: Deps,
  { slug, locale }: { readonly slug: string; readonly locale: Locale },
): Result<EvolutionView, "NOT_FOUND"> {
  const body = deps.directory.bySlug.get(slug);
  const online = body === undefined ? [] : onlineEditions(deps, body.id).toSorted(byEdition);
  const all = online.map((one) => resultOf(deps, one, locale));
  const latest = all.at(-1);
  if (body === undefined || latest === undefined) return refused("NOT_FOUND");
  const { survey } = latest.content.model;
  const results = all.filter(({ content }) => content.model.survey.id === survey.id);
  return accepted({
    body: { slug, name: body.name, isDemonstration: body.demonstration },
    siren: body.siren,
    results,
    apart: all.filter((one) => !results.includes(one)).map(({ content }) => content.edition),
    lines: evolutionOf(results.map(comparedOf), deps.definitions.listMigrations(survey.id)),
    language: surveyLanguage(latest.content.model, locale),
  });
}

/** By year, then round; one that is named otherwise comes first. */
function byEdition(a: Online, b: Online): number {
  const [one, other] = [a, b].map(({ edition }) => parseEditionName(edition) ?? { year: 0, round: 0 });
  return (one?.year ?? 0) - (other?.year ?? 0) || (one?.round ?? 0) - (other?.round ?? 0);
}

function comparedOf({ content: { model, summary, steps } }: PublishedResult) {
  return { model, dimensions: summary.scores.dimensions, steps };
}
