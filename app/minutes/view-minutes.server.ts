// The minutes of a workshop, made of what its room was shown: a page, a text, a table and a document say the same.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { toldLeverRound } from "../workshops/told-lever-round.server.ts";
import { saidOf, seatsOf } from "../workshops/what-follows.server.ts";
import { isTransferred } from "./edit-minutes.server.ts";
import { dayOf } from "./ended-workshop.server.ts";
import { findMinutes, type MinutesRef } from "./find-minutes.server.ts";
import type { MinutesView } from "./minutes.view.ts";
import { minutesQuestions } from "./minutes-questions.server.ts";
import { votable } from "./transfer-lines.server.ts";

export interface ViewMinutes {
  readonly ref: MinutesRef;
  readonly locale: Locale;
}

export function viewMinutes(deps: Deps, { ref, locale }: ViewMinutes): Result<MinutesView, "NOT_FOUND"> {
  const found = findMinutes(deps, ref);
  if (!found.ok) return found;
  const { workshop, body, model, transfer } = found.value;
  const { publicId, title, mode, namesKept, threshold, state } = workshop;
  const isKnown = (id: string) => votable(model, id) !== undefined;
  return accepted({
    ...{ publicId, title, mode, namesKept, threshold, transfer },
    body: bodyHeading(body, surveyTexts(model, locale)),
    day: dayOf(found.value),
    seats: seatsOf(deps, workshop),
    questions: minutesQuestions(deps, found.value, locale),
    sharedAt: workshop.minutesSharedAt,
    mayEdit: transfer !== null && state !== "archived",
    isArchived: state === "archived",
    isTransferred: isTransferred(deps, workshop),
    said: transfer === null ? null : saidOf(deps, workshop),
    levers: toldLeverRound(deps, found.value, locale),
    gone: workshop.questions.flatMap(({ id }) => (isKnown(id) ? [] : [id])),
  });
}
