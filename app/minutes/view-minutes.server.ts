// The minutes of a workshop, made of what its room was shown: a page, a text, a table and a document say the same.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { type RoleCounts, roleCounts } from "../domain/workshops/role-counts.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { boardQuestion } from "../workshops/board-question.server.ts";
import { toldLeverRound } from "../workshops/told-lever-round.server.ts";
import { roleVotes, saidOf, seatsOf } from "../workshops/what-follows.server.ts";
import { isTransferred } from "./edit-minutes.server.ts";
import { dayOf } from "./ended-workshop.server.ts";
import { type FoundMinutes, findMinutes, type MinutesRef } from "./find-minutes.server.ts";
import type { MinutesQuestion, MinutesView } from "./minutes.view.ts";
import { votable } from "./transfer-lines.server.ts";

export interface ViewMinutes {
  readonly ref: MinutesRef;
  readonly locale: Locale;
}

export function viewMinutes(deps: Deps, { ref, locale }: ViewMinutes): Result<MinutesView, "NOT_FOUND"> {
  const found = findMinutes(deps, ref);
  if (!found.ok) return found;
  const { workshop, body, model, transfer } = found.value;
  const { publicId, title, mode, threshold } = workshop;
  const isKnown = (id: string) => votable(model, id) !== undefined;
  return accepted({
    ...{ publicId, title, mode, threshold, transfer },
    body: bodyHeading(body, surveyTexts(model, locale)),
    day: dayOf(found.value),
    seats: seatsOf(deps, workshop),
    questions: questionsOf(deps, found.value, locale),
    sharedAt: workshop.minutesSharedAt,
    mayEdit: transfer !== null && workshop.state !== "archived",
    isTransferred: isTransferred(deps, workshop),
    said: transfer === null ? null : saidOf(deps, workshop),
    levers: toldLeverRound(deps, found.value, locale),
    gone: workshop.questions.flatMap(({ id }) => (isKnown(id) ? [] : [id])),
  });
}

function questionsOf(deps: Deps, found: FoundMinutes, locale: Locale): readonly MinutesQuestion[] {
  const { workshop, model } = found;
  const texts = surveyTexts(model, locale);
  return workshop.questions.flatMap((question) => {
    if (votable(model, question.id) === undefined) return [];
    const told = boardQuestion(deps, found, { question, locale });
    const section = model.sectionOf.get(question.id)?.id ?? "";
    const roles = rolesOf(deps, found, told);
    return {
      ...told,
      edits: question.edits,
      section: texts.sections[section]?.title ?? section,
      roles: roles?.map((one) => ({ ...one, label: texts.roles[one.role]?.label ?? one.role })) ?? null,
    };
  });
}

/** Of the last round; who said no role stands together, and is counted as one. */
function rolesOf(
  deps: Deps,
  { workshop }: FoundMinutes,
  { id, levels, rounds }: Pick<MinutesQuestion, "id" | "levels" | "rounds">,
): readonly RoleCounts[] | null {
  const last = rounds.at(-1);
  if (last === undefined || last.onPaper > 0 || !MODES[workshop.mode].asksRole) return null;
  const votes = roleVotes(deps, workshop, { question: id, round: last.round });
  const told = roleCounts(
    votes.map(({ role, vote }) => ({ role: role ?? "", vote })),
    levels.map(({ level }) => level),
  );
  // One row alone says what the whole says.
  return told === null || told.length < 2 ? null : told;
}
