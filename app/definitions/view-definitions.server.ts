// The questionnaires and their versions, for who runs editions.
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import { whoRuns } from "../editions/of-staff.server.ts";
import { listSurveys } from "../record/list-surveys.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { DefinitionsView, ListedDefinition, VersionLine } from "./definitions.view.ts";

export interface AskingStaff {
  readonly session: SessionToken;
  readonly locale: Locale;
}

export function viewDefinitions(
  deps: Deps,
  { session, locale }: AskingStaff,
): Result<DefinitionsView, "NOT_FOUND"> {
  const by = whoRuns(deps, session);
  return by.ok ? accepted({ surveys: listDefinitions(deps, locale) }) : by;
}

/** Served today, the most complete one first. */
export function listDefinitions(deps: Deps, locale: Locale): readonly ListedDefinition[] {
  return listSurveys(deps, locale).map(({ id, title }) => ({ id, title, versions: versionsOf(deps, id) }));
}

function versionsOf(deps: Deps, surveyId: string): readonly VersionLine[] {
  const current = deps.definitions.getCurrent(surveyId)?.survey.version;
  const editions = deps.editions.list().filter((one) => one.surveyId === surveyId && !one.isDemonstration);
  return deps.definitionVersions
    .list()
    .filter((one) => one.surveyId === surveyId)
    .map(({ version, firstServedAt }): VersionLine => {
      const { assessments, finalised } = deps.definitionUses.countOf(surveyId, version);
      return {
        ...{ version, firstServedAt, isCurrent: version === current },
        hash: deps.definitionVersions.getHash(surveyId, version) ?? "",
        editions: editions.filter(({ surveyVersion }) => surveyVersion === version).map(({ name }) => name),
        ...{ drafts: assessments - finalised, finalised },
      };
    })
    .toSorted((a, b) => compareVersions(b.version, a.version));
}
