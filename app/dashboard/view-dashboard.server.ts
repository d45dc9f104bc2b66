// The home of a team: its assessments, with how far each has come.

import { tasksOf } from "../assignments/tasks-of.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accessToBody } from "../domain/people/access-to.ts";
import { canLead, canRead, canSeeTeam } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import type { CommuneView } from "../opinions/commune.view.ts";
import { viewCommune } from "../opinions/view-commune.server.ts";
import { publicationStatus } from "../publication/publication-status.server.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { namedEdition } from "../record/edition-name.server.ts";
import { ANYONE, openRecord } from "../record/find-assessment.server.ts";
import { listSurveys } from "../record/list-surveys.server.ts";
import type { NamedEdition } from "../record/named-edition.view.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import { roadmapCounts } from "../roadmap/roadmap-counts.server.ts";
import { openTo } from "../start/edition-to-answer.server.ts";
import { trialAtHand, trialsAtHand } from "../start/trials-at-hand.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { CommuneAssessment, DashboardView, TeamAssessment } from "./dashboard.view.ts";

export function viewDashboard(
  deps: Deps,
  {
    session,
    slug,
    locale,
    tokens = [],
  }: {
    readonly session: SessionToken;
    readonly slug: string;
    readonly locale: Locale;
    /** Keys of the secret links that the browser holds. */
    readonly tokens?: readonly string[];
  },
): Result<DashboardView, "NOT_FOUND"> {
  const body = bodyOf(deps, slug);
  const visitor = visitorOf(deps, session);
  const role = body === undefined ? null : accessToBody(visitor, body.id, deps.now());
  if (body === undefined || role === null) return refused("NOT_FOUND");
  const records = deps.assessments.listOfTeam(body.id);
  const surveys = (canLead(role) ? listSurveys(deps, locale) : []).filter(({ bodies }) =>
    bodies.includes(body.kind),
  );
  return accepted({
    body,
    role,
    assessments: canRead(role)
      ? records.map((record) => teamAssessmentOf(deps, record, { locale, slug }))
      : [],
    ofCommune: records.flatMap((record) => {
      const ref = { slug, edition: record.edition, tokens: [], session };
      const view = viewCommune(deps, { ref, locale });
      return view.ok && view.value.questions.length > 0
        ? { ...namedEdition(deps, record), ...communeAssessmentOf(view.value) }
        : [];
    }),
    surveys: surveys.map(({ id, title, language }) => ({ id, title, language })),
    editions: surveys
      .flatMap(({ id }) => openTo(deps, body.id, id))
      .map(({ key, name, surveyId, closesOn, policy }) => ({ key, name, surveyId, closesOn, policy })),
    trials: canLead(role)
      ? trialsAtHand(deps, { tokens, session }, body.id).map((trial) => trialAtHand(deps, trial))
      : [],
    seesTeam: canSeeTeam(role),
    tasks: tasksOf(deps, visitor, locale).filter((task) => task.body.id === body.id),
    form: deps.newToken(),
  });
}

function teamAssessmentOf(
  deps: Deps,
  record: AssessmentRecord,
  { locale, slug }: { readonly locale: Locale; readonly slug: string },
): TeamAssessment {
  const { model, path, saved, answers } = openRecord(deps, record, ANYONE);
  const { unanswered, total } = summariseResult(model, { answers, path, saved }).completeness;
  const { surveyId, startedAt } = record;
  const survey = surveyTexts(model, locale).title;
  const newest = newestOf(deps, record.id);
  return {
    ...namedEdition(deps, record),
    surveyId,
    survey,
    language: surveyLanguage(model, locale),
    startedAt,
    answered: total - unanswered,
    total,
    newest,
    publication: publicationStatus(deps, record, slug),
    roadmap: roadmapCounts(deps, record.id),
  };
}

function communeAssessmentOf({
  survey,
  language,
  commune,
  questions,
}: CommuneView): Omit<CommuneAssessment, keyof NamedEdition> {
  const answered = questions.filter(({ isAnswered }) => isAnswered).length;
  return { survey, language, commune, answered, total: questions.length };
}

function newestOf(deps: Deps, assessmentId: number): TeamAssessment["newest"] {
  const newest = deps.finalisations.getNewest(assessmentId);
  if (newest === undefined) return null;
  const { version, at, reopening } = newest;
  return { version, at, isReopened: reopening !== null };
}
