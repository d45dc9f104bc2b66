// The page where an assessment is declared finished, and taken up again: for its lead. Who holds the secret link of a
// trial is told how to come to be one.

import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Finalisation } from "../domain/finalisation/finalisation.ts";
import {
  type SectionCompleteness,
  sectionCompleteness,
} from "../domain/finalisation/section-completeness.ts";
import { canFinalise } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { finalisedMark } from "../record/finalised-mark.server.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { FinaliseSection, FinaliseVersion, FinaliseView } from "./finalise.view.ts";

export interface ViewFinalise {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewFinalise(deps: Deps, { ref, locale }: ViewFinalise): Result<FinaliseView, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const opened = found.value;
  const { assessment, model, path, saved, opener } = opened;
  const isLink = opener.role === "link";
  if (!isLink && !canFinalise(opener.role)) return refused("NOT_FOUND");
  const texts = surveyTexts(model, locale);
  const finished = deps.finishedSections.listOf(assessment.id);
  const versions = deps.finalisations.list(assessment.id).map((one) => versionOf(deps, opened, one));
  return accepted({
    body: bodyHeading(assessment.body, texts),
    sections: sectionCompleteness({ path, saved, finished }).map((one) => named(one, texts)),
    versions,
    standing: versions.find(({ reopening }) => reopening === null) ?? null,
    attach: isLink ? { isSignedIn: opener.account !== null } : null,
    form: deps.newToken(),
  });
}

function named(one: SectionCompleteness, texts: Texts): FinaliseSection {
  const nameAll = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: texts.questions[id]?.short ?? id }));
  return {
    ...one,
    title: texts.sections[one.id]?.title ?? one.id,
    unanswered: nameAll(one.unanswered),
    toConfirm: nameAll(one.toConfirm),
  };
}

function versionOf(deps: Deps, opened: OpenAssessment, one: Finalisation): FinaliseVersion {
  const { version, hash, reopening } = one;
  const again =
    reopening === null
      ? null
      : { ...finalisedMark(deps, opened, { ...one, ...reopening, version }), reason: reopening.reason };
  return { ...finalisedMark(deps, opened, one), hash, reopening: again };
}
