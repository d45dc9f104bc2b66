// Under which id is a question asked after these migrations? What people gave for it, beside its answer, goes along.
import type { Migration } from "./migration.schema.ts";

/** The same id for a question that no migration renames, and from where one leaves its answer behind. */
export function questionAfter(id: string, migrations: readonly Migration[]): string {
  return migrations.reduce((before, { questions }) => {
    const change = Object.hasOwn(questions, before) ? questions[before] : undefined;
    return change?.to ?? before;
  }, id);
}
