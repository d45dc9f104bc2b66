// The home of an assessment: every section with where it stands, and the result so far.

import { askedPlaces } from "../assignments/asked-places.server.ts";
import { assignedTo } from "../assignments/assigned-to.server.ts";
import { type AskedPlace, askedStep } from "../domain/branching/asked-step.ts";
import { sectionProgress } from "../domain/branching/journey.ts";
import { stepsOf } from "../domain/branching/neighbours.ts";
import { sectionsOf } from "../domain/branching/section-place.ts";
import { sectionStatus } from "../domain/branching/section-status.ts";
import { isTrial } from "../domain/editions/is-trial.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canFinalise, canLead, canRunWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result } from "../domain/result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import { isInSketch, resumeAt } from "../domain/sketch/resume-at.ts";
import { sketchSteps } from "../domain/sketch/sketch-questions.ts";
import type { Section } from "../domain/survey/survey.schema.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { opinionsOf } from "../opinions/opinions-of.server.ts";
import { othersPresent } from "../presence/note-presence.server.ts";
import { publicationStatus } from "../publication/publication-status.server.ts";
import { editionNameOf } from "../record/edition-name.server.ts";
import { finalisedMark, standingMark } from "../record/finalised-mark.server.ts";
import {
  type AssessmentRef,
  findAssessment,
  mayAnswer,
  type OpenAssessment,
} from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import { hasLinkToKeep } from "../start/link-to-keep.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { HubSection, HubView } from "./hub.view.ts";

export interface ViewHub {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewHub(deps: Deps, { ref, locale }: ViewHub): Result<HubView, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const opened = found.value;
  const { model, path, answers, saved, assessment, opener } = opened;
  const finished = deps.finishedSections.listOf(assessment.id);
  const texts = surveyTexts(model, locale);
  const assigned = assignedTo(deps, opened);
  const present = opened.finalised === null ? othersPresent(deps, opened) : [];
  return accepted({
    editionName: editionNameOf(deps, assessment),
    body: assessment.body,
    model,
    texts,
    sections: sectionsOf(path).map((section) => ({
      ...hubSection(opened, texts, { section, finished: finished.has(section.id) }),
      assigned: assigned.get(section.id) ?? [],
      present: present.filter(({ sectionId }) => sectionId === section.id),
    })),
    next: nextQuestion(opened, { texts, asked: askedPlaces(deps, opened) }),
    sketch: sketchState(opened),
    hasLinkToKeep: hasLinkToKeep(deps, opened),
    summary: summariseResult(model, { answers, path, saved }),
    attach: isTrial(assessment) ? { isSignedIn: opener.account !== null } : null,
    disputed: hasOpinions(opened) ? opinionsOf(deps, opened).disputed.length : null,
    mayAnswer: mayAnswer(opened),
    mayAssign: opened.finalised === null && assessment.ofTeam && canLead(opener.role),
    mayFinalise: canFinalise(opener.role),
    mayRunWorkshops: opener.account !== null && canRunWorkshops(opener.role),
    finalised: standingMark(deps, opened),
    versions: deps.finalisations.list(assessment.id).map((one) => finalisedMark(deps, opened, one)),
    publication: isTrial(assessment) ? null : publicationStatus(deps, assessment, assessment.body.slug),
  });
}

/** What one was asked for comes before where one was. */
function nextQuestion(
  { path, saved }: OpenAssessment,
  { texts, asked }: { readonly texts: Texts; readonly asked: readonly AskedPlace[] },
): HubView["next"] {
  const ofMe = askedStep(path, asked);
  const next = ofMe ?? resumeAt(path, saved);
  if (next === undefined) return null;
  const [sectionId, questionId] = [next.section.id, next.question.id];
  return {
    ...{ sectionId, questionId, isAsked: ofMe !== undefined },
    section: texts.sections[sectionId]?.title ?? sectionId,
    question: texts.questions[questionId]?.short ?? questionId,
  };
}

function sketchState({ path }: OpenAssessment): HubView["sketch"] {
  const steps = sketchSteps(path);
  if (steps.length === 0) return null;
  const answered = steps.filter(({ state }) => state !== "unanswered").length;
  return { answered, total: steps.length, isUnderWay: isInSketch(path) };
}

function hubSection(
  { path, saved }: OpenAssessment,
  texts: Texts,
  one: { section: Section; finished: boolean },
): Omit<HubSection, "assigned" | "present"> {
  const { section, finished } = one;
  const words = texts.sections[section.id];
  const progress = sectionProgress(path, section.id);
  const steps = stepsOf(path, section.id);
  const unknown = steps.filter(({ state }) => state === "dk");
  const roles = new Set(unknown.flatMap(({ question }) => question.ask.slice(0, 1)));
  return {
    id: section.id,
    kind: section.kind,
    title: words?.title ?? section.id,
    task: words?.task ?? null,
    minutes: section.minutes ?? null,
    status: sectionStatus(progress, finished),
    progress,
    ask: [...roles].map((role) => texts.roles[role]?.label ?? role),
    toConfirm: steps.filter(({ question }) => saved.get(question.id)?.toConfirm).length,
  };
}
