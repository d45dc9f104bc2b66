// Under which id is a question asked after these migrations? What people gave for it, beside its answer, goes along.
import type { Migration } from "./migration.schema.ts";

/** Null where a migration leaves the answer behind. */
export function answerQuestionAfter(id: string, migrations: readonly Migration[]): string | null {
  let after = id;
  for (const { questions } of migrations) {
    const change = Object.hasOwn(questions, after) ? questions[after] : undefined;
    if (change?.drop === true) return null;
    after = change?.to ?? after;
  }
  return after;
}

/** The same id for a question that no migration renames, and from where one leaves its answer behind. */
export function questionAfter(id: string, migrations: readonly Migration[]): string {
  return migrations.reduce((before, { questions }) => {
    const change = Object.hasOwn(questions, before) ? questions[before] : undefined;
    return change?.to ?? before;
  }, id);
}
