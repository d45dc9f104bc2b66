// What the minutes say of each question. Of a room of hundreds that is a hundredth of a second a question to make, and the same for
// everybody: it is made once for each change of the workshop, and kept for all of its pages and files.
import type { Locale } from "../domain/fields/id.schema.ts";
import { type RoleCounts, roleCounts } from "../domain/workshops/role-counts.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { boardQuestion } from "../workshops/board-question.server.ts";
import { roleVotes } from "../workshops/what-follows.server.ts";
import type { FoundMinutes } from "./find-minutes.server.ts";
import type { MinutesQuestion } from "./minutes.view.ts";
import { votable } from "./transfer-lines.server.ts";

type Questions = readonly MinutesQuestion[];
interface Kept {
  /** Of everything that they are made of: commands, what was written beside them, and the questionnaire. */
  readonly revision: number;
  readonly touched: number;
  readonly model: FoundMinutes["model"];
  readonly questions: Questions;
}

/** Workshops whose minutes are remembered, in each language. */
const MOST_KEPT = 50;
const kept = new WeakMap<Deps, Map<string, Kept>>();

/** In the order of the workshop. */
export function minutesQuestions(deps: Deps, found: FoundMinutes, locale: Locale): Questions {
  const { workshop, model } = found;
  const { revision, touched, publicId } = workshop;
  const all = kept.get(deps) ?? new Map<string, Kept>();
  kept.set(deps, all);
  const key = `${publicId} ${locale}`;
  const known = all.get(key);
  if (known?.revision === revision && known.touched === touched && known.model === model)
    return known.questions;
  const questions = questionsOf(deps, found, locale);
  all.delete(key);
  all.set(key, { revision, touched, model, questions });
  for (const oldest of all.keys()) if (all.size > MOST_KEPT) all.delete(oldest);
  return questions;
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
