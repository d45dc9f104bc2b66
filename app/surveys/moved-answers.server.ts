// What the stored answers of one assessment become in another version of its questionnaire. Decides, writes nothing.

import { answerContext } from "../domain/answers/answer-context.ts";
import { answerContentSchema } from "../domain/answers/answer-schema.ts";
import { contentOf } from "../domain/answers/content-of.ts";
import { journey, pathAnswers } from "../domain/branching/journey.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Answers } from "../domain/questions/answer.ts";
import type { AnswerMove } from "../domain/survey/migrate-answers.ts";
import { migrateThrough } from "../domain/survey/migrate-through.ts";
import type { Migration } from "../domain/survey/migration.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { StoredAnswer } from "../record/answers.store.server.ts";

export interface Move {
  readonly body: Body;
  readonly saved: ReadonlyMap<string, StoredAnswer>;
  readonly migrations: readonly Migration[];
  /** The newer version. */
  readonly model: SurveyModel;
}
export interface MovedAnswers {
  readonly moves: readonly AnswerMove[];
  /** Question id in the newer version -> answer to store. */
  readonly stored: ReadonlyMap<string, StoredAnswer>;
}

const REFUSED = "The newer version does not accept this value.";

export function movedAnswers({ body, saved, migrations, model }: Move): MovedAnswers {
  const before = Object.fromEntries([...saved].map(([id, { answer }]) => [id, answer]));
  const { answers, moves } = migrateThrough(before, migrations);
  const accepts = acceptedBy(model, answers, body);
  const stored = new Map<string, StoredAnswer>();
  const told = moves.map((move): AnswerMove => {
    const [old, answer] = [saved.get(move.from), move.to === null ? undefined : answers[move.to]];
    if (move.to === null || old === undefined || answer === undefined) return move;
    const next = {
      ...old,
      answer,
      version: old.version + 1,
      toConfirm: old.toConfirm || move.outcome === "to-confirm",
    };
    if (!accepts(move.to, next)) return { ...move, to: null, outcome: "dropped", because: REFUSED };
    stored.set(move.to, next);
    return move;
  });
  return { moves: told, stored };
}

/** Whether the newer version would take an answer as it is; a migration file may have forgotten an option. */
function acceptedBy(
  model: SurveyModel,
  answers: Answers,
  body: Body,
): (questionId: string, stored: StoredAnswer) => boolean {
  const communes = body.communes.map(({ insee }) => insee);
  const facts = { answers: pathAnswers(journey(model, answers), answers), communes, draft: true };
  return (questionId, stored) => {
    const question = model.questions.get(questionId);
    if (question === undefined) return false;
    return answerContentSchema(question, answerContext(model, question, facts)).safeParse(contentOf(stored))
      .success;
  };
}
