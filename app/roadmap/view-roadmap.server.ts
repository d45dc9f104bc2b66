// The roadmap of a body: for its team, its consultants and whoever holds the link of a trial; who may not change it reads it.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { monthAt } from "../domain/levers/lever-month.ts";
import { isOpenStatus, LEVER_STATUSES } from "../domain/levers/lever-status.ts";
import { type RoadmapStep, roadmapOrder } from "../domain/levers/roadmap-order.ts";
import { canRead, canRetainLevers } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import { editionNameOf } from "../record/edition-name.server.ts";
import { type AssessmentRef, type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { retainedLever } from "./retained-levers-of.server.ts";
import type { RoadmapLever, RoadmapView } from "./roadmap.view.ts";

export interface ViewRoadmap {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewRoadmap(deps: Deps, { ref, locale }: ViewRoadmap): Result<RoadmapView, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canRead });
  if (opened === undefined) return refused("NOT_FOUND");
  const levers = roadmapLevers(deps, opened, locale);
  return accepted({
    body: bodyHeading(opened.assessment.body, surveyTexts(opened.model, locale)),
    assessmentId: opened.assessment.id,
    editionName: editionNameOf(deps, opened.assessment),
    levers,
    counts: LEVER_STATUSES.map((status) => ({
      status,
      count: levers.filter((lever) => lever.status === status).length,
    })),
    day: deps.now(),
    mayChange: canRetainLevers(opened.opener.role),
  });
}

/** In the order in which they are done, as this reader reads them: names of members are for whoever may know the team. */
export function roadmapLevers(deps: Deps, opened: OpenAssessment, locale: Locale): readonly RoadmapLever[] {
  const { model, answers, path, saved, assessment } = opened;
  const stored = deps.retainedLevers.list(assessment.id);
  if (stored.length === 0) return [];
  const { levers } = summariseResult(model, { answers, path, saved });
  const called = new Set(levers.all.map(({ id }) => id));
  const steps = roadmapOrder(stored, {
    requires: (id) => model.leverById.get(id)?.requires ?? [],
    isCalledFor: (id) => called.has(id),
  });
  const texts = surveyTexts(model, locale);
  const month = monthAt(deps.now());
  return steps.map(({ lever, openFirst }: RoadmapStep<(typeof stored)[number]>) => ({
    ...retainedLever(deps, opened, { stored: lever, locale }),
    openFirst: openFirst.map((one) => ({ ...one, title: texts.levers[one.leverId]?.title ?? one.leverId })),
    isOverdue: isOpenStatus(lever.status) && lever.month !== null && lever.month < month,
    ...{ version: lever.version, savedAt: lever.savedAt },
  }));
}
