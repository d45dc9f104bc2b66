// What a section changed, for the page that it ends on.

import { summariseResult } from "../domain/results/summarise-result.ts";
import { firstLeverOf } from "../domain/sketch/first-levers.ts";
import { sectionEffect } from "../domain/sketch/section-effect.ts";
import type { Section } from "../domain/survey/survey.schema.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { SectionEnd } from "./section-check.view.ts";

/** Null for a section that is not scored, or of which nothing applies. */
export function sectionEnd(opened: OpenAssessment, texts: Texts, section: Section): SectionEnd | null {
  const { model, path, answers, saved } = opened;
  const summary = summariseResult(model, { answers, path, saved });
  const effect = sectionEffect(model, summary.standings, section.id);
  if (effect === undefined || effect.after.dimension.status === "not-applicable") return null;
  const lever = firstLeverOf(summary.levers, section);
  return {
    ...{ effect, model, texts, scores: summary.scores },
    lever: lever === undefined ? null : (texts.levers[lever.id]?.title ?? lever.id),
  };
}
