// Levers that a room picks among. What is asked here before they are counted is how many have picked, never what.
import type { Database } from "../database/open-database.server.ts";
import type { LeverRound } from "../domain/workshops/lever-round.ts";
import type { CastBallot } from "./ballots.store.server.ts";

const SELECT = `SELECT state, candidates, counts, voters, kept FROM workshop_lever_rounds WHERE workshop_id = ?`;
const INSERT = `INSERT INTO workshop_lever_rounds (workshop_id, state, candidates, counts, voters, kept)
  VALUES (?, 'open', ?, NULL, 0, '[]')`;
const UPDATE = `UPDATE workshop_lever_rounds SET state = 'revealed', counts = @counts, voters = @voters, kept = @kept
  WHERE workshop_id = @workshopId`;
const UPSERT_BALLOT = `INSERT INTO workshop_lever_ballots (workshop_id, voter, picks, links_used)
  VALUES (@workshopId, @voter, @picks, @linksUsed)
  ON CONFLICT (workshop_id, voter) DO UPDATE SET picks = excluded.picks, links_used = excluded.links_used`;
const SELECT_BALLOT = `SELECT picks FROM workshop_lever_ballots
  WHERE workshop_id = @workshopId AND voter = @voter AND links_used = @linksUsed`;
const SELECT_WHOLE = `SELECT voter, picks, links_used AS linksUsed FROM workshop_lever_ballots WHERE workshop_id = ? ORDER BY voter`;
const SELECT_BALLOTS = "SELECT picks FROM workshop_lever_ballots WHERE workshop_id = ? ORDER BY voter";
const COUNT_BALLOTS = "SELECT count(*) FROM workshop_lever_ballots WHERE workshop_id = ?";
const DELETE_BALLOTS = "DELETE FROM workshop_lever_ballots WHERE workshop_id = ?";

interface Row {
  state: LeverRound["state"];
  candidates: string;
  counts: string | null;
  voters: number;
  kept: string;
}

/** Who picks, and how many links had led back to their seat by then. */
export type Picker = Pick<CastBallot, "voter" | "linksUsed">;
type WholeRow = Picker & { readonly picks: string };

const listOf = <T>(text: string) => JSON.parse(text) as readonly T[];

export function createLeverRoundStore(db: Database) {
  const select = db.prepare<[number], Row>(SELECT);
  const insert = db.prepare<[number, string]>(INSERT);
  const update = db.prepare<[Record<string, unknown>]>(UPDATE);
  const upsertBallot = db.prepare<[Record<string, unknown>]>(UPSERT_BALLOT);
  const selectBallot = db.prepare<[Picker & { workshopId: number }], string>(SELECT_BALLOT).pluck();
  const selectWhole = db.prepare<[number], WholeRow>(SELECT_WHOLE);
  const selectBallots = db.prepare<[number], string>(SELECT_BALLOTS).pluck();
  const count = db.prepare<[number], number>(COUNT_BALLOTS).pluck();
  const deleteBallots = db.prepare<[number]>(DELETE_BALLOTS);
  return {
    /** Undefined before the first look at it. */
    get: (workshopId: number): LeverRound | undefined => {
      const row = select.get(workshopId);
      return (
        row && {
          ...{ state: row.state, voters: row.voters, candidates: listOf<string>(row.candidates) },
          ...{ counts: listOf<number>(row.counts ?? "[]"), kept: listOf<string>(row.kept) },
        }
      );
    },
    create: (workshopId: number, candidates: readonly string[]): void => {
      insert.run(workshopId, JSON.stringify(candidates));
    },
    /** Counted; the ballots are no more. */
    save: (workshopId: number, { counts, voters, kept }: LeverRound): void => {
      update.run({ workshopId, voters, counts: JSON.stringify(counts), kept: JSON.stringify(kept) });
      deleteBallots.run(workshopId);
    },
    countBallots: (workshopId: number): number => count.get(workshopId) ?? 0,
    /** One's own, to be shown and changed; empty before it was cast, and after the last link that led back to its seat. */
    getBallot: (workshopId: number, picker: Picker): readonly string[] =>
      listOf<string>(selectBallot.get({ workshopId, ...picker }) ?? "[]"),
    saveBallot: (workshopId: number, picker: Picker, picks: readonly string[]): void => {
      upsertBallot.run({ workshopId, ...picker, picks: JSON.stringify(picks) });
    },
    /** Writes all anew in the order of their names: rows stand in the file as they came, which would tell whose each is. */
    reorderBallots: (workshopId: number): void => {
      const rows = selectWhole.all(workshopId);
      deleteBallots.run(workshopId);
      for (const row of rows) upsertBallot.run({ workshopId, ...row });
    },
    /** To be counted, and then only. */
    listBallots: (workshopId: number): readonly (readonly string[])[] =>
      selectBallots.all(workshopId).map((text) => listOf<string>(text)),
  };
}
