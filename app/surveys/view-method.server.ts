import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import { listSurveys } from "../record/list-surveys.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { MethodVersion, MethodView, VersionChange } from "./method.view.ts";
import { versionChange } from "./method-changes.server.ts";

export interface AskedMethod {
  readonly surveyId: string | null;
  /** Null: the one that new assessments begin with. */
  readonly version: string | null;
  readonly locale: Locale;
}

/** The method of one questionnaire; of the longest when none is named. Not found: a version that was never served. */
export function viewMethod(
  deps: Deps,
  { surveyId, version, locale }: AskedMethod,
): Result<MethodView, "NOT_FOUND"> {
  const surveys = listSurveys(deps, locale);
  const current = deps.definitions.getCurrent(surveyId ?? surveys[0]?.id ?? "");
  if (current === undefined) return refused("NOT_FOUND");
  const versions = versionsOf(deps, current.survey.id);
  const asked = version ?? current.survey.version;
  const model = versions.some((one) => one.version === asked) ? modelOf(deps, current, asked) : undefined;
  if (model === undefined) return refused("NOT_FOUND");
  const others = surveys
    .filter(({ id }) => id !== model.survey.id)
    .map(({ id, title, language }) => ({ id, title, language }));
  return accepted({
    ...{ model, texts: surveyTexts(model, locale), others, versions },
    ...{ changes: changesOf(deps, current, { versions, locale }), isCurrent: model === current },
  });
}

function versionsOf(deps: Deps, surveyId: string): readonly MethodVersion[] {
  return deps.definitionVersions
    .list()
    .filter((one) => one.surveyId === surveyId)
    .map(({ version, firstServedAt }) => ({ version, servedFrom: firstServedAt }))
    .toSorted((a, b) => compareVersions(b.version, a.version));
}

/** Undefined for one that does not fit the format of today. */
function modelOf(deps: Deps, current: SurveyModel, version: string): SurveyModel | undefined {
  if (version === current.survey.version) return current;
  const loaded = deps.definitions.load(current.survey.id, version);
  return loaded?.ok === true ? loaded.value : undefined;
}

interface Listed {
  readonly versions: readonly MethodVersion[];
  readonly locale: Locale;
}

function changesOf(deps: Deps, current: SurveyModel, { versions, locale }: Listed): readonly VersionChange[] {
  const models = versions.flatMap(({ version }) => modelOf(deps, current, version) ?? []);
  return models.slice(0, -1).flatMap((newer, place) => {
    const older = models[place + 1];
    return older === undefined ? [] : [versionChange(older, newer, locale)];
  });
}
