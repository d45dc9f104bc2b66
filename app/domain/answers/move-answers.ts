// What the answers of an assessment become in another version of its questionnaire: told in a preview and done by a move, by
// this one evaluator. Nothing disappears in silence: what the newer version does not take is left out and said, and a
// person confirms what is left.

import { journey, pathAnswers } from "../branching/journey.ts";
import type { AnswerMove } from "../survey/migrate-answers.ts";
import { migrateThrough } from "../survey/migrate-through.ts";
import type { Migration } from "../survey/migration.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { AnswerContent } from "./answer-content.ts";
import { type AnswerFacts, answerContext } from "./answer-context.ts";
import { answerContentSchema } from "./answer-schema.ts";
import { contentOf } from "./content-of.ts";
import { withoutRefused } from "./without-refused.ts";

export interface AnswersToMove {
  /** Question id in the older version -> what was said. */
  readonly contents: ReadonlyMap<string, AnswerContent>;
  readonly migrations: readonly Migration[];
  /** The newer version. */
  readonly model: SurveyModel;
  /** Codes of the communes of the body; empty when it has none. */
  readonly communes: readonly string[];
}

export interface AnswersMoved {
  /** One for each answer, in their order. */
  readonly moves: readonly AnswerMove[];
  /** Question id in the newer version -> what it says there. */
  readonly contents: ReadonlyMap<string, AnswerContent>;
}

const REFUSED = "The newer version does not accept this value.";

export function moveAnswers({ contents, migrations, model, communes }: AnswersToMove): AnswersMoved {
  const before = Object.fromEntries([...contents].map(([id, { answer }]) => [id, answer]));
  const { answers, moves } = migrateThrough(before, migrations);
  const facts = { answers: pathAnswers(journey(model, answers), answers), communes, draft: true };
  const moved = new Map<string, AnswerContent>();
  const told = moves.map((move): AnswerMove => {
    const old = contents.get(move.from);
    const answer = move.to === null ? undefined : answers[move.to];
    if (move.to === null || old === undefined || answer === undefined) return move;
    const taken = takenBy({ model, facts }, move.to, { ...contentOf(old), answer });
    if (taken !== undefined) moved.set(move.to, taken.content);
    return toldOf(move, taken);
  });
  return { moves: told, contents: moved };
}

function toldOf(move: AnswerMove, taken: Taken | undefined): AnswerMove {
  if (taken === undefined) return { ...move, to: null, outcome: "dropped", because: REFUSED };
  return taken.left.length === 0 ? move : { ...move, outcome: "to-confirm", because: leftOut(taken.left) };
}

interface Newer {
  readonly model: SurveyModel;
  readonly facts: AnswerFacts;
}

interface Taken {
  readonly content: AnswerContent;
  /** Paths of the fields that were left out. */
  readonly left: readonly string[];
}

/** Undefined when not even a part of it can be kept. */
function takenBy({ model, facts }: Newer, questionId: string, content: AnswerContent): Taken | undefined {
  const question = model.questions.get(questionId);
  if (question === undefined) return undefined;
  const schema = answerContentSchema(question, answerContext(model, question, facts));
  const parsed = schema.safeParse(content);
  if (parsed.success) return { content, left: [] };
  const less = withoutRefused(content, parsed.error.issues);
  return less !== undefined && schema.safeParse(less.content).success ? less : undefined;
}

function leftOut(paths: readonly string[]): string {
  return `Left out, since the newer version does not accept it: ${paths.join(", ")}.`;
}
