// Which scored questions of two versions of a questionnaire are the same question? Those that the way from one to the other keeps
// as they are, and whose answers are worth the same. Words are mended by versions that keep their meaning; where a version
// changes it, its migration says so.
import type { Indicator } from "../questions/question.schema.ts";
import type { Migration, QuestionMove } from "../survey/migration.schema.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";
import { compareVersions, migrationsBetween } from "../survey/survey-versions.ts";

/** Id in the newer version -> id in the older one. */
export type CommonQuestions = ReadonlyMap<string, string>;

/** Empty for two questionnaires, and for two major versions without a way from one to the other. */
export function commonQuestions(
  older: SurveyModel,
  newer: SurveyModel,
  migrations: readonly Migration[],
): CommonQuestions {
  const way = wayBetween(older, newer, migrations);
  if (way === undefined) return new Map();
  return new Map(
    older.indicators.flatMap((indicator) => {
      const id = keptAs(indicator.id, way);
      const after = id === null ? undefined : newer.questions.get(id);
      const isSame = after !== undefined && isIndicator(after) && worth(after) === worth(indicator);
      return isSame ? [[after.id, indicator.id] as const] : [];
    }),
  );
}

/** The newest of some versions of one questionnaire; the first where they are of several. */
export function newestOf(models: readonly SurveyModel[]): SurveyModel | undefined {
  return models.reduce<SurveyModel | undefined>((newest, model) => {
    if (newest === undefined) return model;
    if (newest.survey.id !== model.survey.id) return newest;
    return compareVersions(newest.survey.version, model.survey.version) < 0 ? model : newest;
  }, undefined);
}

/** Undefined where none leads there. Without one, versions of one major number are compared as they are. */
function wayBetween(
  { survey: older }: SurveyModel,
  { survey: newer }: SurveyModel,
  migrations: readonly Migration[],
): readonly Migration[] | undefined {
  if (older.id !== newer.id) return undefined;
  const way = migrationsBetween(migrations, older.version, newer.version);
  if (way !== undefined) return way;
  return majorOf(older.version) === majorOf(newer.version) ? [] : undefined;
}

function majorOf(version: string): string {
  return version.slice(0, version.indexOf("."));
}

/** Null for one that is gone, or means something else since. */
function keptAs(id: string, way: readonly Migration[]): string | null {
  let known = id;
  for (const { questions } of way) {
    const move: QuestionMove = (Object.hasOwn(questions, known) ? questions[known] : undefined) ?? {};
    if (move.drop === true || move.confirm === true || move.options !== undefined) return null;
    known = move.to ?? known;
  }
  return known;
}

const OF_WORTH = ["type", "levels", "options", "bands", "thresholds", "minAnswers"];

/** What makes a level of an answer, without words or weight. */
function worth(indicator: Indicator): string {
  return JSON.stringify(Object.entries(indicator).filter(([name]) => OF_WORTH.includes(name)));
}
