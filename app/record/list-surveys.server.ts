import type { BodyKind } from "../domain/directory/body.ts";
import type { Locale } from "../domain/survey/id.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { surveyTexts } from "./survey-texts.server.ts";

/** A questionnaire as it is offered: what it takes, and whom. */
export interface OfferedSurvey {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly bodies: readonly BodyKind[];
  /** Scored questions. */
  readonly questions: number;
  readonly dimensions: number;
  readonly minutes: { readonly min: number; readonly max: number };
  /** Roles best placed to answer, by how many questions they come first for. */
  readonly roles: readonly { readonly id: string; readonly label: string; readonly questions: number }[];
}

/** The longest first: a reader who knows none of them meets the most complete. */
export function listSurveys(deps: Deps, locale: Locale): readonly OfferedSurvey[] {
  const offered = deps.definitions.list().map((model) => offeredSurvey(model, locale));
  return offered.sort((a, b) => b.questions - a.questions);
}

function offeredSurvey(model: SurveyModel, locale: Locale): OfferedSurvey {
  const { id, version, bodies, minutes } = model.survey;
  const texts = surveyTexts(model, locale);
  const { title, summary, audience } = texts;
  const first = Map.groupBy(model.questions.values(), ({ ask }) => ask[0] ?? "");
  const roles = model.survey.roles
    .map((role) => ({
      id: role.id,
      label: texts.roles[role.id]?.label ?? role.id,
      questions: first.get(role.id)?.length ?? 0,
    }))
    .filter(({ questions }) => questions > 0)
    .sort((a, b) => b.questions - a.questions);
  const counts = { questions: model.indicators.length, dimensions: model.dimensions.length };
  return { id, version, title, summary, audience, bodies, ...counts, minutes, roles };
}
