// What a ballot is named by. In an anonymous workshop only the key in the browser of who votes makes that name again, for this
// question and no other: the database holds nothing to make it from.
import { nameUnder } from "../database/secret-token.server.ts";
import { MODES, type WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import type { CastBallot } from "./ballots.store.server.ts";
import type { Seat } from "./seats.store.server.ts";

export interface Voting {
  readonly mode: WorkshopMode;
  /** Of the workshop, in addresses. */
  readonly publicId: string;
  readonly question: string;
  readonly seat: Pick<Seat, "id" | "linksUsed">;
  /** Key of the seat. */
  readonly token: string;
}

export function voterOf({
  mode,
  publicId,
  question,
  seat: { id: seatId, linksUsed },
  token,
}: Voting): Pick<CastBallot, "voter" | "seatId" | "linksUsed"> {
  if (MODES[mode].knowsSeat) return { voter: `seat ${seatId}`, seatId, linksUsed };
  return { voter: nameUnder(token, `${publicId}\n${question}`), seatId: null, linksUsed: 0 };
}
