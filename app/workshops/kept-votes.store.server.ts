// What is left of who voted once a workshop is over: a role in place of a seat, and no name.
import type { Database } from "../database/open-database.server.ts";
import type { Vote } from "../domain/workshops/round-result.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import { type RoundKey, voteOf } from "./ballots.store.server.ts";

const SELECT_ROLES = `SELECT vote, coalesce(ballot.role, seat.role) AS role
  FROM workshop_ballots AS ballot LEFT JOIN workshop_seats AS seat ON seat.id = ballot.seat_id
  WHERE ballot.workshop_id = @workshopId AND question_id = @question AND round = @round ORDER BY vote, role`;
const SELECT_ENDED = `SELECT id, mode, names_kept_days AS namesKept, min(events.at) AS closedAt FROM workshops
  JOIN workshop_events AS events ON events.workshop_id = workshops.id AND events.step IN ('close', 'cancel')
  WHERE forgotten_at IS NULL AND mode <> 'anonymous' GROUP BY workshops.id`;
const SELECT_SEAT_ROLES = "SELECT role FROM workshop_seats WHERE workshop_id = ?";
const SELECT_ROUNDS =
  "SELECT DISTINCT question_id AS question, round FROM workshop_ballots WHERE workshop_id = ?";
const SELECT_VOTERS = `SELECT DISTINCT question_id AS question, voter, seat.role FROM workshop_ballots AS ballot
  JOIN workshop_seats AS seat ON seat.id = ballot.seat_id WHERE ballot.workshop_id = ?`;
/** How many links led back to the seat would lead to it as well. */
const UPDATE_VOTER = `UPDATE workshop_ballots SET voter = @name, seat_id = NULL, role = @role, links_used = 0
  WHERE workshop_id = @workshopId AND question_id = @question AND voter = @voter`;
const UPDATE_SEATS = `UPDATE workshop_seats SET name = '', code = NULL, links_used = 0, has_returned = 0, way_back = NULL, way_back_until = NULL,
  role = CASE WHEN role IN (SELECT value FROM json_each(@roles)) THEN role END WHERE workshop_id = @workshopId`;
const UPDATE_FORGOTTEN =
  "UPDATE workshops SET forgotten_at = @at, touched = touched + 1 WHERE id = @workshopId";

export interface RoleVote {
  readonly vote: Vote;
  /** Null where none is known. */
  readonly role: string | null;
}
export interface EndedVotes {
  readonly id: number;
  readonly mode: WorkshopMode;
  /** In days. */
  readonly namesKept: number;
  readonly closedAt: Date;
}
export interface Voter {
  readonly question: string;
  /** Leads to a seat. */
  readonly voter: string;
  readonly role: string | null;
}
interface Forgetting {
  readonly workshopId: number;
  readonly at: Date;
  /** Those that stay. */
  readonly roles: readonly string[];
  /** What each is called from now on: of a question the same in all rounds, of another one another. */
  readonly voters: readonly (Voter & { readonly name: string })[];
}

export function createKeptVoteStore(db: Database) {
  const selectRoles = db.prepare<[RoundKey], { vote: string; role: string | null }>(SELECT_ROLES);
  const selectEnded = db.prepare<[], Omit<EndedVotes, "closedAt"> & { readonly closedAt: number }>(
    SELECT_ENDED,
  );
  const selectSeatRoles = db.prepare<[number], string | null>(SELECT_SEAT_ROLES).pluck();
  const selectVoters = db.prepare<[number], Voter>(SELECT_VOTERS);
  const selectRounds = db.prepare<[number], Omit<RoundKey, "workshopId">>(SELECT_ROUNDS);
  const updateVoter = db.prepare<[Record<string, unknown>]>(UPDATE_VOTER);
  const updateSeats = db.prepare<[Record<string, unknown>]>(UPDATE_SEATS);
  const updateForgotten = db.prepare<[Record<string, unknown>]>(UPDATE_FORGOTTEN);
  return {
    /** Of a round that is revealed; in no order that tells of their voters. */
    listRoles: (key: RoundKey): readonly RoleVote[] =>
      selectRoles.all(key).map(({ vote, role }) => ({ vote: voteOf(vote), role })),
    /** Those that are over, and whose names or links are still there. */
    listEnded: (): readonly EndedVotes[] =>
      selectEnded.all().map((row) => ({ ...row, closedAt: new Date(row.closedAt) })),
    /** Of all who sat there. */
    listSeatRoles: (workshopId: number): readonly (string | null)[] => selectSeatRoles.all(workshopId),
    listRounds: (workshopId: number): readonly Omit<RoundKey, "workshopId">[] => selectRounds.all(workshopId),
    listVoters: (workshopId: number): readonly Voter[] => selectVoters.all(workshopId),
    forget: ({ workshopId, at, roles, voters }: Forgetting): void => {
      for (const { role, ...voter } of voters)
        updateVoter.run({ ...voter, workshopId, role: role !== null && roles.includes(role) ? role : null });
      updateSeats.run({ workshopId, roles: JSON.stringify(roles) });
      updateForgotten.run({ workshopId, at: at.getTime() });
    },
  };
}
