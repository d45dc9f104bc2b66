import type { Locale } from "../domain/fields/id.schema.ts";
import type { MovedAssessment } from "../migration/move-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { QuestionImpact } from "./definitions.view.ts";

interface Naming {
  readonly surveyId: string;
  /** Versions that the questions are of. */
  readonly from: readonly string[];
  readonly locale: Locale;
}

/** Of which questions answers have to be confirmed again or are left behind: the most answers first. */
export function questionImpacts(
  deps: Deps,
  moved: readonly MovedAssessment[],
  naming: Naming,
): readonly QuestionImpact[] {
  const hit = moved.flatMap(({ moves }) =>
    moves.flatMap(({ from: id, outcome, because }) =>
      outcome === "to-confirm" || outcome === "dropped" ? [{ id, outcome, because }] : [],
    ),
  );
  const groups = Map.groupBy(hit, ({ id, outcome, because }) => JSON.stringify([id, outcome, because]));
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, 1).map((one) => ({ ...one, name: nameOf(deps, one.id, naming), answers: group.length })),
    )
    .toSorted((a, b) => b.answers - a.answers || a.id.localeCompare(b.id));
}

function nameOf({ definitions }: Deps, id: string, { surveyId, from, locale }: Naming): string {
  const named = from.flatMap((version) => {
    const model = definitions.getVersion(surveyId, version);
    return model === undefined ? [] : (surveyTexts(model, locale).questions[id]?.short ?? []);
  });
  return named[0] ?? id;
}
