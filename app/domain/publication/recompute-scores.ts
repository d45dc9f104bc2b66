// Whether the scores that a published document states follow from the steps that it tells: by the very rules that made them.
import { canonical } from "../answers/fingerprint.ts";
import { publishedScores } from "../results/published-result.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { PublicDocument } from "./public-document.schema.ts";

export interface Recomputed {
  /** Id of a dimension; "global" for the whole. */
  readonly of: string;
  /** Such as "score" or "low". */
  readonly figure: string;
  readonly stated: unknown;
  readonly computed: unknown;
  readonly isEqual: boolean;
}

/** Every figure of the scores, in the order of the questionnaire, the whole last. Null where the answers are not in the scope. */
export function recomputeScores(
  { scores, steps }: Pick<PublicDocument, "scores" | "steps">,
  model: SurveyModel,
): readonly Recomputed[] | null {
  if (steps === undefined) return null;
  const { dimensions, global } = publishedScores(scoreStandings(model, new Map(Object.entries(steps))));
  const ids = new Set([...Object.keys(dimensions), ...Object.keys(scores.dimensions)]);
  return [
    ...[...ids].flatMap((id) => compared(id, scores.dimensions[id] ?? {}, dimensions[id] ?? {})),
    ...compared("global", scores.global, global),
  ];
}

function compared(of: string, stated: object, computed: object): readonly Recomputed[] {
  const [said, made] = [new Map(Object.entries(stated)), new Map(Object.entries(computed))];
  return [...new Set([...said.keys(), ...made.keys()])].map((figure) => {
    const [one, other] = [said.get(figure), made.get(figure)];
    const isEqual = canonical({ value: one }) === canonical({ value: other });
    return { of, figure, stated: one, computed: other, isEqual };
  });
}
