import type { Locale } from "../domain/fields/id.schema.ts";
import { publishedLinks } from "../public-site/find-result.server.ts";
import { listSurveys } from "../record/list-surveys.server.ts";
import type { DemonstrationResult } from "../results/demonstrations.view.ts";
import { listDemonstrations } from "../results/list-demonstrations.server.ts";
import { demonstrationResult } from "../results/view-demonstrations.server.ts";
import { heldTrials } from "../start/held-trials.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { HomeView } from "./home.view.ts";

/** All of the métropoles, and then some: a longer list is searched. */
const MOST_LISTED = 60;

export interface ViewHome {
  readonly locale: Locale;
  /** Keys that the browser holds. */
  readonly tokens: readonly string[];
}

export function viewHome(deps: Deps, { locale, tokens }: ViewHome): HomeView {
  const demonstrations = listDemonstrations(deps);
  return {
    surveys: listSurveys(deps, locale),
    sample: sampleOf(deps, demonstrations, locale),
    demonstrations: demonstrations.length,
    ...publishedLinks(deps, MOST_LISTED),
    trials: heldTrials(deps, tokens),
  };
}

/** The first one that has a level of its own: a profile with gaps would need explaining. */
function sampleOf(
  deps: Deps,
  demonstrations: ReturnType<typeof listDemonstrations>,
  locale: Locale,
): DemonstrationResult | null {
  for (const { body, editions } of demonstrations) {
    const result = demonstrationResult(deps, { slug: body.slug, edition: editions[0] ?? "" }, locale);
    if (result?.opening.kind === "level") return result;
  }
  return null;
}
