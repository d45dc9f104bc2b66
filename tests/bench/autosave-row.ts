// Sixteen people who save at once, each an answer of its own, through the whole way of a request to the disk.
import Database from "better-sqlite3";
import { startTrial, type Trial } from "./a-trial.ts";
import { compareRates, rateOf } from "./http-load.ts";
import { type Row, rowAtLeast } from "./row.ts";
import { levelPages, type SavingVisitor, savingVisitor } from "./saving-visitor.ts";

const CONNECTIONS = 16;
const SAVES_EACH = 100;

export interface SavingServer {
  readonly url: string;
  readonly database: string;
}

/** Throws when a reply is not 200, or when a database does not hold what was acknowledged last. */
export async function autosaveRow(project: SavingServer, bare: SavingServer): Promise<Row> {
  const trial = await startTrial(project.url);
  const [ours, theirs] = [await visitorsOf(trial), await visitorsOf(trial)];
  const compared = await compareRates(
    () => rateOf(project.url, { visitors: ours, each: SAVES_EACH }),
    () => rateOf(bare.url, { visitors: theirs, each: SAVES_EACH }),
  );
  checkKept(project.database, ours);
  checkKept(bare.database, theirs);
  const against = "Express, zod, one commit a request";
  return rowAtLeast(1, { ...compared, name: "Autosave: on the disk, 16 at once", unit: "/s", against });
}

/** One on each of the first questions with described levels. */
function visitorsOf(trial: Trial): Promise<SavingVisitor[]> {
  return Promise.all(
    levelPages(trial)
      .slice(0, CONNECTIONS)
      .map((page) => savingVisitor(trial, page)),
  );
}

/** The demonstrations have answers to the same questions, all of them older. */
function checkKept(database: string, visitors: readonly SavingVisitor[]): void {
  const db = new Database(database, { readonly: true });
  const find = db.prepare<[string], { readonly version: number; readonly publicText: string }>(
    "SELECT version, public_text AS publicText FROM answers WHERE question_id = ? ORDER BY saved_at DESC",
  );
  for (const { questionId, acknowledged } of visitors) {
    const [kept, told] = [find.get(questionId), acknowledged()];
    if (kept?.version !== told.version || kept.publicText !== told.publicText)
      throw new Error(
        `${database}: ${questionId} was acknowledged as ${told.publicText}, kept ${kept?.publicText}`,
      );
  }
  db.close();
}
