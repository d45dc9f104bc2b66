// What has to be true of the database after each start that followed a kill.
import Database from "better-sqlite3";
import { listFaults } from "../../app/database/check-database.server.ts";
import { listHistoryFaults } from "./check-history.ts";
import type { StoredSave } from "./page-ledger.ts";
import type { SavingPage } from "./saving-page.ts";

const SELECT = `SELECT answers.version, seq, public_text AS publicText, CAST(value AS INTEGER) AS level FROM answers
  JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE slug = ? AND edition = ? AND question_id = ?`;

export type PromisedPage = Pick<SavingPage, "ledger" | "slug" | "edition" | "questionId">;

export interface Findings {
  /** The database is not sound, or the history of an assessment is not whole. */
  readonly faults: readonly string[];
  /** Saves that were acknowledged and are not there. */
  readonly losses: readonly string[];
}

/** Lets go of the file before it returns: a reader that stays would spare the next start its recovery. */
export function checkAfterStart(database: string, pages: readonly PromisedPage[]): Findings {
  const db = new Database(database, { readonly: true });
  try {
    const find = db.prepare<[string, string, string], StoredSave>(SELECT);
    const losses = pages.map(({ ledger, ...page }) =>
      ledger.findLoss(find.get(page.slug, page.edition, page.questionId)),
    );
    return {
      faults: [...listFaults(db), ...listHistoryFaults(db)],
      losses: losses.filter((loss) => loss !== null),
    };
  } finally {
    db.close();
  }
}
