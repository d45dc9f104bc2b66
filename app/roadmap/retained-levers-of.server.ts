// The levers that were taken up, made ready to be read.
import type { Locale } from "../domain/fields/id.schema.ts";
import { canSeeTeam } from "../domain/people/permissions.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { RetainedLever } from "./retained.view.ts";
import type { StoredLever } from "./retained-levers.store.server.ts";

/** Soonest first. */
export function retainedLeversOf(
  deps: Deps,
  opened: OpenAssessment,
  locale: Locale,
): readonly RetainedLever[] {
  return deps.retainedLevers
    .list(opened.assessment.id)
    .map((stored) => retainedLever(deps, opened, { stored, locale }));
}

interface Shown {
  readonly stored: StoredLever;
  readonly locale: Locale;
}

export function retainedLever(deps: Deps, opened: OpenAssessment, { stored, locale }: Shown): RetainedLever {
  const { leverId, surveyVersion, ownerText, ownerId, month, status, budget, note, origin } = stored;
  const { model, assessment } = opened;
  const isGone = !model.leverById.has(leverId);
  const then = isGone ? deps.definitions.getVersion(assessment.surveyId, surveyVersion) : model;
  const title = then === undefined ? undefined : surveyTexts(then, locale).levers[leverId]?.title;
  return {
    ...{ leverId, title: title ?? leverId, goneSince: isGone ? surveyVersion : null },
    ...{ month, status, budget, note },
    workshop: origin,
    owner: ownerId === null ? ownerText : nameOf(deps, opened, ownerId),
  };
}

function nameOf(deps: Deps, { opener }: OpenAssessment, ownerId: number): string | null {
  if (!canSeeTeam(opener.role)) return null;
  const account = deps.accounts.get(ownerId);
  return account === undefined ? null : account.name || account.email;
}
