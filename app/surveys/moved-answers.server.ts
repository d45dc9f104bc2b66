// What the stored answers of one assessment become in another version of its questionnaire. Decides, writes nothing.

import { contentOf } from "../domain/answers/content-of.ts";
import { moveAnswers } from "../domain/answers/move-answers.ts";
import type { Body } from "../domain/directory/body.ts";
import type { AnswerMove } from "../domain/survey/migrate-answers.ts";
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

export function movedAnswers({ body, saved, migrations, model }: Move): MovedAnswers {
  const contents = new Map([...saved].map(([id, stored]) => [id, contentOf(stored)]));
  const communes = body.communes.map(({ insee }) => insee);
  const moved = moveAnswers({ contents, migrations, model, communes });
  const stored = new Map<string, StoredAnswer>();
  for (const { from, to, outcome } of moved.moves) {
    const [old, content] = [saved.get(from), to === null ? undefined : moved.contents.get(to)];
    if (to === null || old === undefined || content === undefined) continue;
    const toConfirm = old.toConfirm || outcome === "to-confirm";
    stored.set(to, { ...old, ...content, version: old.version + 1, toConfirm });
  }
  return { moves: moved.moves, stored };
}
