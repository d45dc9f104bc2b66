import type { Locale } from "../domain/survey/id.schema.ts";
import { listSurveys, type OfferedSurvey } from "../record/list-surveys.server.ts";
import { listDemonstrations } from "../results/list-demonstrations.server.ts";
import { type DemonstrationResult, demonstrationResult } from "../results/view-demonstrations.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface HomeView {
  readonly surveys: readonly OfferedSurvey[];
  /** A complete fictional profile; null without demonstrations. */
  readonly sample: DemonstrationResult | null;
  readonly demonstrations: number;
}

export function viewHome(deps: Deps, locale: Locale): HomeView {
  const demonstrations = listDemonstrations(deps);
  return {
    surveys: listSurveys(deps, locale),
    sample: sampleOf(deps, demonstrations, locale),
    demonstrations: demonstrations.length,
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
