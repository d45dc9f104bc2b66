// What a fictional body has taken up and aims at, made of its own result, so that it fits whatever the questionnaire becomes.
import type { LeverMonth } from "../domain/levers/lever-month.ts";
import type { PublicParts } from "../domain/publication/public-document.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";

export type DemonstrationAims = Pick<PublicParts, "levers" | "targets">;

export const NO_AIMS: DemonstrationAims = { levers: [], targets: new Map() };

/** Of each lane. */
const MOST_LEVERS = 2;
const MOST_TARGETS = 3;
const REASON = "Priorité du mandat, arrêtée avec les communes. (Cible fictive, pour la démonstration.)";

/** The levers that are put forward, a season apart, and one level more where the score is lowest, two years later. */
export function demonstrationAims(
  model: SurveyModel,
  { levers, scores }: Pick<ResultSummary, "levers" | "scores">,
  startedAt: Date,
): DemonstrationAims {
  const highest = Math.max(...model.survey.maturityLevels.map(({ level }) => level));
  const put = Object.values(levers.lanes).flatMap((lane) => lane.slice(0, MOST_LEVERS));
  const lowest = scores.dimensions
    .flatMap(({ id, level, score }) => (level === null || score === null ? [] : [{ id, level, score }]))
    .filter(({ level }) => level < highest)
    .toSorted((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
  return {
    levers: put.map(({ id }, place) => ({ id, month: monthAfter(startedAt, 6 + 3 * place) })),
    targets: new Map(
      lowest
        .slice(0, MOST_TARGETS)
        .map(({ id, level }) => [id, { level: level + 1, month: monthAfter(startedAt, 24), reason: REASON }]),
    ),
  };
}

function monthAfter(day: Date, months: number): LeverMonth {
  const at = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  return at.toISOString().slice(0, "2027-03".length) as LeverMonth;
}
