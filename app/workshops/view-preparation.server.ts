// A workshop as it is being prepared.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { spacedCode } from "../domain/workshops/join-code.ts";
import { plannedMinutes } from "../domain/workshops/planned-minutes.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findLedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import type { PreparationView } from "./preparation.view.ts";
import { votableQuestions } from "./votable-questions.server.ts";

export interface ViewPreparation {
  readonly ref: WorkshopRef;
  readonly locale: Locale;
}

export function viewPreparation(
  deps: Deps,
  { ref, locale }: ViewPreparation,
): Result<PreparationView, "NOT_FOUND"> {
  const found = findLedWorkshop(deps, ref);
  if (!found.ok) return found;
  const { workshop, opened } = found.value;
  const { assessment, model } = opened;
  const votable = votableQuestions(deps, opened, locale);
  const { title, day, mode, threshold, namesKept, hasPrevote, prevoteOn, questions } = workshop;
  const hasLevers = deps.leverRounds.get(workshop.id) !== undefined;
  const chosen = new Set(questions.map(({ id }) => id));
  return accepted({
    body: bodyHeading(assessment.body, surveyTexts(model, locale)),
    ...{ publicId: workshop.publicId, revision: workshop.revision, state: workshop.state },
    address: { slug: assessment.body.slug, edition: assessment.edition },
    values: {
      ...{ title, mode, day: day ?? "", threshold: String(threshold) },
      namesKept: String(namesKept),
      ...{ prevote: hasPrevote ? "yes" : "", prevoteOn: prevoteOn ?? "" },
    },
    prevoteCode: workshop.prevoteCode === null ? null : spacedCode(workshop.prevoteCode),
    chosen: questions.map(({ id, minutes }) => ({
      ...(votable.find((one) => one.id === id) ?? { id, name: id, section: "", why: [] }),
      minutes: String(minutes),
    })),
    others: votable.filter(({ id }) => !chosen.has(id)),
    hasLevers,
    planned: plannedMinutes({
      questions: questions.map(({ minutes }) => minutes),
      ...{ hasPrevote, hasLevers },
    }),
  });
}
