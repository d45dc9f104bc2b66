// What an opinion or a decision meets that was sent after the assessment was finalised: when and by whom that was, and
// what was said, so that it can be copied. Nothing of it is stored.

import { questionSheet } from "../domain/branching/question-sheet.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { levelChoices } from "../domain/opinions/level-choices.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { LockedView } from "../finalisation/locked.view.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { teamAssessment } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { communeVisit } from "./commune-visit.server.ts";
import { debatableIn, type OpinionPlace } from "./opinion-giver.server.ts";

export interface ViewLateOpinion extends OpinionPlace {
  readonly locale: Locale;
  /** As posted. */
  readonly answer: string;
  /** Comment or reason. */
  readonly text: string;
}

/** NOT_FOUND also when the assessment has been reopened in the meantime. */
export function viewLateOpinion(deps: Deps, late: ViewLateOpinion): Result<LockedView, "NOT_FOUND"> {
  const visit = late.side === "commune" ? communeVisit(deps, late.ref) : teamAssessment(deps, late.ref);
  if (!visit.ok) return visit;
  const { opened } = visit.value;
  const [mark, question] = [standingMark(deps, opened), debatableIn(opened, late.questionId)];
  if (mark === null || question === undefined) return refused("NOT_FOUND");
  const sheet = questionSheet(askedIn(opened, surveyTexts(opened.model, late.locale)), question);
  const chosen = levelChoices(question, sheet).find(({ level }) => String(level) === late.answer);
  const texts = [chosen?.label ?? "", late.text].filter((text) => text !== "");
  const { body, edition } = opened.assessment;
  return accepted({
    ...{ slug: body.slug, edition, mark, back: late.side === "commune" ? "commune" : "hub" },
    typed: texts.length === 0 ? [] : [{ sheet, content: null, texts }],
  });
}
