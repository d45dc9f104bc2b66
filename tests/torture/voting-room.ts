// People who vote in a room through every crash: each chooses, waits for the reply, and chooses anew. After a start each has one
// ballot, and it says what they were told that counts, or what was on its way as the server was killed.
import Database from "better-sqlite3";
import { VOTED } from "../builders/a-workshop.ts";
import { leadRooms } from "../builders/led-rooms.ts";

const SEATS = 6;
const CHOICES = ["0", "1", "2", "3", "4", "dk"] as const;
const [QUESTION] = VOTED;
const SELECT = `SELECT ballots.vote FROM workshop_seats AS seats JOIN workshops ON workshops.id = seats.workshop_id
  LEFT JOIN workshop_ballots AS ballots ON ballots.seat_id = seats.id
  WHERE public_id = ? ORDER BY seats.id`;

export interface VotingRoom {
  /** Votes until `isOver`, which is told before the server is killed; gives how many votes were acknowledged. */
  readonly voteUntil: (server: string, isOver: () => boolean) => Promise<number>;
  /** Votes that were acknowledged and are not there, or are there twice. */
  readonly findLosses: (database: string) => readonly string[];
}

/** While a server runs on that database. */
export async function openVotingRoom(database: string): Promise<VotingRoom> {
  const rooms = await leadRooms(database);
  const { publicId, seats } = await rooms.prepare("Coupures", SEATS);
  rooms.close();
  const voters = seats.map((cookie) => createVoter(publicId, cookie));
  return {
    voteUntil: async (server, isOver) => {
      const counts = await Promise.all(voters.map((voter) => voter.voteUntil(server, isOver)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    findLosses: (path) => {
      const stored = readVotes(path, publicId);
      if (stored.length !== voters.length) return [`${voters.length} seats have ${stored.length} ballots`];
      return voters.flatMap((voter, place) =>
        voter.finds(stored[place] ?? null)
          ? []
          : [`seat ${place}: ${stored[place] ?? "no vote"} is not what was told to count`],
      );
    },
  };
}

/** One a seat, in their order; null for none. Lets go of the file before it returns. */
function readVotes(path: string, publicId: string): readonly (string | null)[] {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare<[string], string | null>(SELECT).pluck().all(publicId);
  } finally {
    db.close();
  }
}

function createVoter(publicId: string, cookie: string) {
  let sent = 0;
  let counted: string | null = null;
  let onItsWay: string | null = null;
  const vote = async (server: string): Promise<void> => {
    sent += 1;
    const choice = CHOICES[sent % CHOICES.length] ?? "dk";
    onItsWay = choice;
    const body = new URLSearchParams({ question: QUESTION, tour: "1", vote: choice, raison: `${sent}` });
    const address = `${server}/fr/a/${publicId}/vote`;
    const { status } = await fetch(address, { method: "POST", headers: { cookie }, body });
    if (status !== 200) throw new Error(`vote ${sent} was refused with ${status}`);
    counted = choice;
    onItsWay = null;
  };
  /** False once there is no server. */
  const tryToVote = async (server: string, isOver: () => boolean): Promise<boolean> => {
    try {
      await vote(server);
      return true;
    } catch (error) {
      if (isOver()) return false;
      throw error;
    }
  };
  return {
    /** False for what it was not told and had not sent. From then on that counts: it may be what nobody had time to answer. */
    finds: (stored: string | null): boolean => {
      const isExpected = stored === counted || (stored !== null && stored === onItsWay);
      counted = stored;
      onItsWay = null;
      return isExpected;
    },
    voteUntil: async (server: string, isOver: () => boolean): Promise<number> => {
      let votes = 0;
      while (await tryToVote(server, isOver)) {
        votes += 1;
        if (isOver()) break;
      }
      return votes;
    },
  };
}
